package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.kernel.Scope;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sentences of the document that no resource says by itself. */
final class Words {
  static final String INTRO =
      """
      Everything that the pages do, for programs. Send a key as `Authorization: Bearer …`; a key has scopes and an \
      expiry. Lists are walked with `limit` and `after`. Creating calls take an `Idempotency-Key`. Every fault is an \
      RFC 9457 problem.""";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "The request cannot be read: no JSON, an unknown field or parameter",
              "401", "Nobody is signed in, or the key is not valid",
              "403", "The caller's role or scopes do not reach that far",
              "404", "There is no such thing, or none that the caller may know of",
              "409", "Things stand in the way: taken, spent, full, still running",
              "422", "A value cannot be what its field asks for",
              "429", "Too many calls; wait for as long as Retry-After says",
              "500", "A fault of ours, with the number of its incident",
              "503", "Out of reach for a moment; try again after Retry-After"));

  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry("limit", "Rows on a page, 1 to 200; 50 where nothing is said"),
          Map.entry("after", "The `next` of the page before; nothing for the first page"),
          Map.entry("q", "Words to look for"),
          Map.entry("status", "Only those with this status"),
          Map.entry("role", "Only those with this role"),
          Map.entry("kind", "Only those of this kind"),
          Map.entry("admin", "true for those who run the tenant, false for the others"),
          Map.entry("organisation", "Only those of the organisation with this identifier"),
          Map.entry("tenant", "Only those of the tenant with this identifier"),
          Map.entry("name", "Only facts of this name"),
          Map.entry("subject", "Only facts about the thing with this identifier"),
          Map.entry("actor", "Only facts by whoever has this identifier"),
          Map.entry("since", "From this instant on (ISO 8601)"),
          Map.entry("until", "Before this instant (ISO 8601)"),
          Map.entry("days", "How many days, up to today; 30 where nothing is said"),
          Map.entry("type", "Only those of this type"),
          Map.entry("currency", "Only those in this currency, an ISO 4217 code"),
          Map.entry("source", "Of faults SERVER or BROWSER, of subscriptions STRIPE or BANK"),
          Map.entry("seats", "How many seats"),
          Map.entry("price", "The identifier of a plan's price"),
          Map.entry("fingerprint", "Only faults that are the same as this one"),
          Map.entry("event", "Only calls about this event, for example member.joined"),
          Map.entry(
              "state",
              "Only those in this state, for example QUEUED of letters, OPEN of checkouts"),
          Map.entry("template", "Only letters of this kind, for example INVITE"));

  private Words() {}

  /** What a caller needs, in a sentence. */
  static String rights(Route route) {
    if (route.guard().isEmpty())
      return "Open: a secret, a password or the caller's own session guards it.";
    Allowed guard = route.guard().get();
    String role = guard.value().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String scope =
        guard.scope() == Scope.PERSON_ONLY
            ? "no key can do it"
            : "a key needs the scope `" + guard.scope().code() + "`";
    return "Needs at least the role " + role + "; " + scope + ".";
  }

  static ObjectNode query(String name) {
    String told = QUERIES.get(name);
    if (told == null) throw new AssertionError("Say in Words what the parameter " + name + " does");
    ObjectNode parameter = JSON.objectNode().put("name", name).put("in", "query");
    parameter.put("description", told);
    boolean number = name.equals("limit") || name.equals("days");
    parameter.putObject("schema").put("type", number ? "integer" : "string");
    return parameter;
  }

  static ObjectNode idempotencyKey() {
    ObjectNode parameter = JSON.objectNode().put("name", "Idempotency-Key").put("in", "header");
    parameter.put("description", "Names the call: sent again with it, it does its work once");
    parameter.putObject("schema").put("type", "string").put("maxLength", 200);
    return parameter;
  }

  static ObjectNode location() {
    ObjectNode headers = JSON.objectNode();
    ObjectNode location = headers.putObject("Location");
    location.put("description", "Where it lives");
    location.putObject("schema").put("type", "string");
    return headers;
  }

  /** Which problems a route can answer. */
  static TreeSet<String> statuses(Route route, boolean body) {
    TreeSet<String> all = new TreeSet<>(List.of("400", "429", "500", "503"));
    boolean reads = route.verb().equals("GET");
    if (route.guard().isPresent()) all.addAll(List.of("401", "403"));
    if (!reads) all.addAll(List.of("403", "409"));
    if (route.path().contains("{")) all.add("404");
    if (body || reads) all.add("422");
    return all;
  }

  static String nameOf(String status) {
    return "Problem" + status;
  }

  static ObjectNode problems() {
    ObjectNode all = JSON.objectNode();
    PROBLEMS.forEach(
        (status, told) -> {
          ObjectNode response = all.putObject(nameOf(status)).put("description", told);
          response
              .putObject("content")
              .putObject("application/problem+json")
              .putObject("schema")
              .put("$ref", "#/components/schemas/Problem");
        });
    return all;
  }

  static ObjectNode security() {
    ObjectNode all = JSON.objectNode();
    all.putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "An API key of the platform, a tenant or an organisation");
    all.putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "sid")
        .put("description", "A signed-in browser; its writes must come from pages of this host");
    return all;
  }

  static ArrayNode securityOf(Route route) {
    ArrayNode either = JSON.arrayNode();
    boolean keys = route.guard().filter(guard -> guard.scope() != Scope.PERSON_ONLY).isPresent();
    if (route.guard().isEmpty()) either.addObject();
    if (keys) either.addObject().putArray("key").add(route.guard().get().scope().code());
    either.addObject().putArray("session");
    return either;
  }
}
