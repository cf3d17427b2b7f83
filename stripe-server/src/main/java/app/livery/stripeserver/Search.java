package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stripe's search: {@code metadata['order']:'7' AND status:'active'}. */
final class Search {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(-?)([a-z_.]+)(?:\\[(?:'([^']+)'|\"([^\"]+)\")\\])?\\s*([:~<>=]+)\\s*"
              + "(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|([0-9]+|null))");

  private Search() {}

  static ObjectNode page(Call call, Collection<ObjectNode> all) {
    String query = call.params().need("query");
    List<Matcher> clauses = clauses(query);
    boolean any = query.contains(" OR ");
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode each : all) {
      boolean fits =
          any
              ? clauses.stream().anyMatch(c -> fits(each, c))
              : clauses.stream().allMatch(c -> fits(each, c));
      if (fits && !Json.flag(each, "deleted")) {
        found.add(each);
      }
    }
    Collections.reverse(found);
    int limit = (int) Math.min(found.size(), call.params().number("limit", 10));
    return Json.of(
        "object",
        "search_result",
        "data",
        Json.list(found.subList(0, limit)),
        "has_more",
        found.size() > limit,
        "next_page",
        null,
        "url",
        call.path());
  }

  private static List<Matcher> clauses(String query) {
    List<Matcher> clauses = new ArrayList<>();
    Matcher matcher = CLAUSE.matcher(query);
    int end = 0;
    while (matcher.find()) {
      Matcher clause = CLAUSE.matcher(matcher.group());
      clause.matches();
      clauses.add(clause);
      end = matcher.end();
    }
    if (clauses.isEmpty() || !query.substring(end).isBlank()) {
      throw Refused.invalid("We were unable to parse your search query.", "query");
    }
    return clauses;
  }

  private static boolean fits(ObjectNode node, Matcher clause) {
    JsonNode value = node;
    for (String step : clause.group(2).split("\\.")) {
      value = value.path(step);
    }
    String name = either(clause, 3, 4);
    if (name != null) {
      value = value.path(name);
    }
    String quoted = either(clause, 6, 7);
    String wanted = quoted == null ? clause.group(8) : quoted.replaceAll("\\\\(.)", "$1");
    boolean fits = compare(value, clause.group(5), wanted);
    return clause.group(1).isEmpty() == fits;
  }

  private static String either(Matcher clause, int one, int other) {
    return clause.group(one) != null ? clause.group(one) : clause.group(other);
  }

  private static boolean compare(JsonNode value, String sign, String wanted) {
    boolean empty = value.isMissingNode() || value.isNull();
    if (empty || wanted.equals("null")) {
      return empty && wanted.equals("null");
    }
    return switch (sign) {
      case "~" -> value.asText().contains(wanted);
      case ">" -> value.asLong() > Long.parseLong(wanted);
      case "<" -> value.asLong() < Long.parseLong(wanted);
      case ">=" -> value.asLong() >= Long.parseLong(wanted);
      case "<=" -> value.asLong() <= Long.parseLong(wanted);
      default -> value.asText().equals(wanted);
    };
  }
}
