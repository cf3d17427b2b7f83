package app.livery.operations.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a fact in one line: its plain components, and each change as before → after. */
public final class Detail {
  private static final int LONGEST = 300;
  private static final String BETWEEN = " · ";
  private static final List<String> NAMES = List.of("name", "invitee", "label", "email");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Detail() {}

  /**
   * The line. Identifiers and empty values are left out; of a noun inside only its name is told.
   */
  public static String of(JsonNode fact) {
    List<String> parts = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = fact.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      String told = told(one.getValue());
      if (!told.isEmpty()) parts.add(one.getKey() + " " + told);
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
    return value.isValueNode() ? value.asText() : "…";
  }

  private static boolean isWorthTelling(JsonNode value) {
    if (!value.isValueNode() || value.isNull()) return false;
    String text = value.asText();
    return !text.isBlank() && !IDENTIFIER.matcher(text).matches();
  }
}
