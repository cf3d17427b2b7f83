package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One event on its way to one endpoint. */
final class Delivery {
  /** How far it is. */
  enum State {
    WAITING,
    HELD,
    DELIVERED,
    DROPPED,
    FAILED
  }

  /**
   * One attempt.
   *
   * @param status what the receiver answered, 0 if it did not
   */
  record Attempt(String at, int status, String answer) {}

  final String id;
  final String account;
  final String event;
  final String type;
  final String endpoint;
  final String url;
  final String secret;
  final String payload;
  private final List<Attempt> attempts = new ArrayList<>();
  private State state = State.WAITING;

  Delivery(Account account, ObjectNode event, ObjectNode endpoint, String payload) {
    this.id = Ids.of("whd");
    this.account = account.key;
    this.event = Json.text(event, "id");
    this.type = Json.text(event, "type");
    this.endpoint = Json.text(endpoint, "id");
    this.url = Json.text(endpoint, "url");
    this.secret = Json.text(endpoint, "_secret");
    this.payload = payload;
  }

  private Delivery(ObjectNode saved) {
    this.id = Json.text(saved, "id");
    this.account = Json.text(saved, "account");
    this.event = Json.text(saved, "event");
    this.type = Json.text(saved, "type");
    this.endpoint = Json.text(saved, "endpoint");
    this.url = Json.text(saved, "url");
    this.secret = Json.text(saved, "secret");
    this.payload = Json.text(saved, "payload");
    this.state = State.valueOf(Json.text(saved, "state"));
  }

  static Delivery load(ObjectNode saved) {
    return new Delivery(saved);
  }

  synchronized State state() {
    return state;
  }

  synchronized void become(State next) {
    state = next;
  }

  synchronized int tried(Attempt attempt) {
    attempts.add(attempt);
    return attempts.size();
  }

  synchronized List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  synchronized boolean isPending() {
    return state == State.WAITING || state == State.HELD;
  }

  /** As it stands in the log. */
  synchronized ObjectNode json() {
    return Json.of(
        "id",
        id,
        "account",
        account,
        "event",
        event,
        "type",
        type,
        "endpoint",
        endpoint,
        "url",
        url,
        "state",
        state,
        "attempts",
        attempts);
  }

  ObjectNode save() {
    ObjectNode saved = json();
    return saved.put("secret", secret).put("payload", payload);
  }
}
