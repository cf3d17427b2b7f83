package app.livery.operations.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a fact in one line: the values of its components, and each change as before → after. */
public final class Detail {
  private static final int LONGEST = 300;
  private static final int DAY = 10;
  private static final String BETWEEN = " · ";
  private static final List<String> NAMES = List.of("name", "invitee", "label", "email");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

  /** What readers of a line can do without; the whole fact shows it. */
  private static final Set<String> UNTOLD = Set.of("language", "code", "status", "seated", "way");

  private Detail() {}

  /**
   * The line. Identifiers, moments and empty values are left out; of a noun inside only its name is
   * told.
   */
  public static String of(JsonNode fact) {
    List<String> parts = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = fact.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      String told = UNTOLD.contains(one.getKey()) ? "" : told(one.getValue());
      if (!told.isEmpty() && !parts.contains(told)) parts.add(told);
    }
    String line = String.join(BETWEEN, parts);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static String told(JsonNode value) {
    if (isChange(value)) return shown(value.get("before")) + " → " + shown(value.get("after"));
    JsonNode plain = value.isObject() ? nameOf(value) : value;
    return isWorthTelling(plain) ? plain.asText() : "";
  }

  private static JsonNode nameOf(JsonNode noun) {
    for (String name : NAMES) if (noun.hasNonNull(name)) return noun.get(name);
    return MissingNode.getInstance();
  }

  private static boolean isChange(JsonNode value) {
    return value.isObject() && value.has("before") && value.has("after");
  }

  private static String shown(JsonNode value) {
    if (value.isNull()) return "–";
    if (!value.isValueNode()) return "…";
    String text = value.asText();
    return MOMENT.matcher(text).matches() ? text.substring(0, DAY) : text;
  }

  private static boolean isWorthTelling(JsonNode value) {
    if (!value.isValueNode() || value.isNull() || value.isBoolean()) return false;
    String text = value.asText();
    return !text.isBlank()
        && !IDENTIFIER.matcher(text).matches()
        && !MOMENT.matcher(text).matches();
  }
}
