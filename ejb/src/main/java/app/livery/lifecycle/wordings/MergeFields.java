package app.livery.lifecycle.wordings;

import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.MailTexts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The merge fields that a letter is filled with. Besides <code>{{name}}</code> there are parts that
 * stand only with a field, <code>{{#name}}…{{/name}}</code>, or only without, <code>{{^name}}
 * </code>.
 *
 * @param names those that its standard words use, and those that every letter has
 */
record MergeFields(List<String> names) {
  private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern KNOWN = Pattern.compile("([#^/]?)\\s*([A-Za-z]+)\\s*");
  private static final List<String> PARTS =
      List.of("subject", "preheader", "heading", "body", "button", "reason");

  static MergeFields of(MailTemplate template) {
    Set<String> names = new TreeSet<>(Set.of("brand", "to", "name", "link"));
    for (String part : PARTS) {
      Matcher tag = TAG.matcher(MailTexts.in("en").raw(template + "." + part));
      while (tag.find()) names.add(tag.group(1).replaceAll("[^A-Za-z]", ""));
    }
    return new MergeFields(List.copyOf(names));
  }

  /**
   * Checks what somebody wrote.
   *
   * @throws MergeFieldUnknown at the field, naming those that there are
   * @throws MergeFieldOpen at the field, when a part is not closed or a brace is left over
   */
  void check(String field, String text) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      Matcher known = KNOWN.matcher(tag.group(1));
      if (!known.matches() || !names.contains(known.group(2)))
        throw new MergeFieldUnknown(field, tag.group(), told());
      if (known.group(1).matches("[#^]")) open.push(known.group(2));
      boolean closes = known.group(1).equals("/");
      if (closes && (open.isEmpty() || !open.pop().equals(known.group(2))))
        throw new MergeFieldOpen(field, tag.group());
    }
    if (!open.isEmpty()) throw new MergeFieldOpen(field, "{{#" + open.peek() + "}}");
    String rest = TAG.matcher(text).replaceAll("");
    if (rest.contains("{{") || rest.contains("}}")) throw new MergeFieldOpen(field, "{{");
  }

  private String told() {
    return String.join(" ", names.stream().map(name -> "{{" + name + "}}").toList());
  }
}
