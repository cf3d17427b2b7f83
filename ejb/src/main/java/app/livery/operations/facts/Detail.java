package app.livery.operations.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a fact in one line: its plain components, and each change as before → after. */
public final class Detail {
  private static final int LONGEST = 300;
  private static final String BETWEEN = " · ";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Detail() {}

  /** The line; identifiers, empty values and what lies deeper than one step are left out. */
  public static String of(JsonNode fact) {
    List<String> parts = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = fact.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      if (isChange(one.getValue())) parts.add(change(one.getKey(), one.getValue()));
      else if (isWorthTelling(one.getValue()))
        parts.add(one.getKey() + " " + one.getValue().asText());
    }
    String line = String.join(BETWEEN, parts);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static boolean isChange(JsonNode value) {
    return value.isObject() && value.has("before") && value.has("after");
  }

  private static String change(String what, JsonNode change) {
    return what + " " + shown(change.get("before")) + " → " + shown(change.get("after"));
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
