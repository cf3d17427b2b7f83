package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was answered under which idempotency key: the same key gets the first answer again. */
final class Answers {
  /** An answer as it was given. */
  record Answer(int status, String body) {}

  private record Kept(String fingerprint, Answer answer) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /** The first answer, null if this is the first call; other parameters are refused. */
  Answer first(Call call) {
    Kept first = call.key() == null ? null : kept.get(call.key());
    if (first == null) {
      return null;
    }
    if (!first.fingerprint.equals(fingerprint(call))) {
      throw new Refused(
          400,
          "idempotency_error",
          null,
          "Keys for idempotent requests can only be used with the same parameters they were first"
              + " used with. Try using a key other than '"
              + call.key()
              + "' if you meant to execute a different request.",
          null);
    }
    return first.answer;
  }

  boolean has(Call call) {
    return kept.containsKey(call.key());
  }

  /** Calls that did not begin their work are not kept. */
  void keep(Call call, Answer answer) {
    boolean begun = answer.status < 300 || answer.status == 402 || answer.status == 500;
    if (call.key() != null && call.method().equals("POST") && begun) {
      kept.putIfAbsent(call.key(), new Kept(fingerprint(call), answer));
    }
  }

  private static String fingerprint(Call call) {
    return call.path() + " " + call.params().fingerprint();
  }

  ObjectNode save() {
    ObjectNode saved = Json.of();
    kept.forEach(
        (key, each) ->
            saved.set(
                key,
                Json.of(
                    "fingerprint", each.fingerprint,
                    "status", each.answer.status,
                    "body", each.answer.body)));
    return saved;
  }

  void load(ObjectNode saved) {
    saved
        .properties()
        .forEach(
            each ->
                kept.put(
                    each.getKey(),
                    new Kept(
                        Json.text(each.getValue(), "fingerprint"),
                        new Answer(
                            each.getValue().path("status").asInt(),
                            Json.text(each.getValue(), "body")))));
  }
}
