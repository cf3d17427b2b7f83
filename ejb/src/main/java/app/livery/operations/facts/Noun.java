package app.livery.operations.facts;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What a noun inside a fact is told by, and what of it has changed. */
final class Noun {
  private static final int DAY = 10;
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

  /** The first of these that it has says all. */
  private static final List<String> NAMES = List.of("name", "invitee", "label", "email");

  /** What has no name, such as an invoice, is told by whose it is, for what and how much. */
  private static final List<String> WHOSE = List.of("organisationName", "plan");

  private static final List<String> AMOUNTS = List.of("total", "amount", "price");

  /** And by what it is found by; last, as a table may have no room for it. */
  private static final List<String> FURTHER =
      List.of("number", "reference", "iban", "holder", "reason");

  /** Of which changes a line tells; each has its words under {@code told.}. */
  static final List<String> CHANGING =
      List.of(
          "name",
          "plan",
          "seats",
          "status",
          "interval",
          "unit",
          "discount",
          "modules",
          "includedMicro",
          "trialDays",
          "atTrialEnd",
          "cardRequired",
          "cancelAt",
          "resumesAt");

  private Noun() {}

  /** Whether it is more than a value; an amount of money is one. */
  static boolean isNoun(JsonNode value) {
    return value.isObject() && !isMoney(value);
  }

  static boolean isMoment(String text) {
    return MOMENT.matcher(text).matches();
  }

  /** Its name, or else the words that it is known by. */
  static List<String> told(JsonNode noun) {
    if (isMoney(noun)) return List.of(shown("", noun));
    for (String name : NAMES)
      if (noun.path(name).isTextual()) return List.of(noun.get(name).asText());
    List<String> parts = new ArrayList<>();
    texts(noun, WHOSE, parts);
    for (String amount : AMOUNTS)
      if (isMoney(noun.path(amount))) parts.add(shown("", noun.get(amount)));
    if (isMoney(noun, "amountMinor")) parts.add(money(noun, "amountMinor"));
    texts(noun, FURTHER, parts);
    return parts;
  }

  /** Which of these it has, in their order. */
  static void texts(JsonNode noun, List<String> names, Collection<String> parts) {
    for (String name : names) {
      String text = noun.path(name).isTextual() ? noun.get(name).asText() : "";
      if (!text.isBlank()) parts.add(text);
    }
  }

  /**
   * What has changed of a noun, each with its name: {@code {told.seats} · 3 → 5}.
   *
   * @param key the component that holds it
   */
  static List<String> changes(String key, JsonNode before, JsonNode after) {
    List<String> parts = new ArrayList<>();
    for (String name : CHANGING) {
      JsonNode was = before.path(name);
      JsonNode is = after.path(name);
      if (was.isMissingNode() || is.isMissingNode() || was.equals(is)) continue;
      parts.add("{told." + name + "} · " + change(key + "." + name, was, is));
    }
    return parts;
  }

  /** A change of a value. */
  static String change(String component, JsonNode before, JsonNode after) {
    return shown(component, before) + " → " + shown(component, after);
  }

  private static String shown(String component, JsonNode value) {
    if (value.isNull()) return "–";
    if (isMoney(value)) return money(value, "minor");
    if (!value.isValueNode()) return "…";
    if (value.isBoolean()) return "{told." + value.asText() + "}";
    if (component.endsWith("Micro")) return new Credits(value.asLong()).value();
    String text = value.asText();
    return isMoment(text) ? text.substring(0, DAY) : Constants.told(component, text);
  }

  private static boolean isMoney(JsonNode value) {
    return isMoney(value, "minor");
  }

  private static boolean isMoney(JsonNode value, String minor) {
    return value.path(minor).isIntegralNumber() && value.path("currency").isTextual();
  }

  /** The same in every language: {@code 49.00 USD}. */
  private static String money(JsonNode value, String minor) {
    return new Money(value.get(minor).asLong(), value.get("currency").asText()).toString();
  }
}
