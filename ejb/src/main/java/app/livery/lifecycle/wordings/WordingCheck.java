package app.livery.lifecycle.wordings;

import app.livery.kernel.Malformed;
import app.livery.lifecycle.MailTemplate;
import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says whether a letter may say what a brand wrote. */
final class WordingCheck {
  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_HTML = 20_000;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
  private static final String PROBE = "https://link.example/probe";

  /** Fields that a letter may lack; the link has to be there with and without them. */
  private static final List<String> OPTIONAL = List.of("name", "inviter");

  private WordingCheck() {}

  /**
   * The words as they are kept.
   *
   * @throws Malformed at a part that is empty, too long, or begins another header
   * @throws MergeFieldUnknown at the part with a field that the letter is not filled with
   * @throws HtmlNotAllowed at {@code html}
   * @throws LinkMissing at the part without the letter's link
   */
  static Wording checked(MailTemplate template, Wording wording) {
    String subject = part("subject", wording.subject(), LONGEST_SUBJECT);
    if (CONTROL.matcher(subject).find()) throw new Malformed("subject", "mailSubject");
    String text = part("text", wording.text(), LONGEST_TEXT).replace("\r\n", "\n");
    String html = part("html", wording.html(), LONGEST_HTML).replace("\r\n", "\n");
    MergeFields fields = MergeFields.of(template);
    fields.check("subject", subject);
    fields.check("text", text);
    fields.check("html", html);
    String kept = BodyHtml.checked(html);
    fields.check("html", kept);
    for (Map<String, String> values : probes(fields)) {
      if (!fill(text, values).contains(PROBE)) throw new LinkMissing("text");
      if (!BodyHtml.leadsTo(fill(kept, values), PROBE)) throw new LinkMissing("html");
    }
    return new Wording(subject, text, kept);
  }

  private static String part(String field, String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty() || text.length() > longest) throw new Malformed(field, "mailPart");
    return text;
  }

  private static String fill(String text, Map<String, String> values) {
    return Mustache.compiler()
        .escapeHTML(false)
        .defaultValue("")
        .emptyStringIsFalse(true)
        .compile(text)
        .execute(values);
  }

  /** All fields filled in, but for each choice of those that may be absent. */
  private static List<Map<String, String>> probes(MergeFields fields) {
    List<Map<String, String>> probes = new java.util.ArrayList<>();
    for (int choice = 0; choice < 1 << OPTIONAL.size(); choice++) {
      Map<String, String> values = new HashMap<>();
      fields.names().forEach(name -> values.put(name, "x"));
      for (int i = 0; i < OPTIONAL.size(); i++)
        if ((choice & 1 << i) == 0) values.remove(OPTIONAL.get(i));
      values.put("link", PROBE);
      probes.add(values);
    }
    return probes;
  }
}
