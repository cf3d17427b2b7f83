package app.livery.operations.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a fact in one line: the values of its components, and each change as before → after. What
 * has words of its own stands there as a key between braces, such as {@code {HostState.LIVE}}.
 */
public final class Detail {
  private static final int LONGEST = 300;
  private static final String BETWEEN = " · ";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** What readers of a line can do without; the whole fact shows it. */
  static final Set<String> UNTOLD =
      Set.of("language", "code", "status", "seated", "way", "external");

  private Detail() {}

  /**
   * The line. Identifiers, moments and empty values are left out, and changes that changed nothing;
   * a noun inside is told in the words of {@link Noun}.
   *
   * @param name of the fact, as in {@code HostMoved}
   */
  public static String of(String name, JsonNode fact) {
    Set<String> parts = new LinkedHashSet<>();
    Noun.texts(fact, List.of("organisationName"), parts);
    for (Iterator<Map.Entry<String, JsonNode>> all = fact.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      parts.addAll(told(name, one.getKey(), one.getValue(), fact.path(BEFORE)));
    }
    return cut(String.join(BETWEEN, parts));
  }

  /** No longer than a table shows; a key is left whole or left out. */
  private static String cut(String line) {
    if (line.length() <= LONGEST) return line;
    String cut = line.substring(0, LONGEST - 1);
    int key = cut.lastIndexOf('{');
    return (key > cut.lastIndexOf('}') ? cut.substring(0, key) : cut) + "…";
  }

  /**
   * One component.
   *
   * @param before what the noun of a fact was before it, where the fact carries both
   */
  private static List<String> told(String name, String key, JsonNode value, JsonNode before) {
    if (key.equals(BEFORE)) return List.of();
    if (isChange(value)) return change(name + "." + key, key, value);
    if (UNTOLD.contains(key)) return List.of();
    if (!value.isObject()) return plain(name + "." + key, value);
    List<String> parts = new ArrayList<>(Noun.told(value));
    parts.addAll(Noun.changes(key, before, value));
    return parts;
  }

  private static boolean isChange(JsonNode value) {
    return value.isObject() && value.has(BEFORE) && value.has(AFTER);
  }

  private static List<String> change(String component, String key, JsonNode change) {
    JsonNode before = change.get(BEFORE);
    JsonNode after = change.get(AFTER);
    if (before.equals(after)) return List.of();
    if (!Noun.isNoun(before) || !Noun.isNoun(after)) {
      return List.of(Noun.change(component, before, after));
    }
    List<String> parts = new ArrayList<>(Noun.told(after));
    parts.addAll(Noun.changes(key, before, after));
    return parts;
  }

  private static List<String> plain(String component, JsonNode value) {
    if (!value.isValueNode() || value.isNull() || value.isBoolean()) return List.of();
    String text = value.asText();
    boolean told = !text.isBlank() && !IDENTIFIER.matcher(text).matches() && !Noun.isMoment(text);
    return told ? List.of(Constants.told(component, text)) : List.of();
  }
}
