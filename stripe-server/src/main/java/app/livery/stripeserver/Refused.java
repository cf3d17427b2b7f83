package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer that is an error, in Stripe's shape. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String DOCS = "https://docs.stripe.com/error-codes/";

  private final int status;
  private final transient ObjectNode error;

  Refused(int status, String type, String code, String message, String param) {
    super(message);
    this.status = status;
    this.error = Json.of("type", type, "message", message);
    if (code != null) {
      Json.set(error, "code", code, "doc_url", DOCS + code.replace('_', '-'));
    }
    if (param != null) {
      error.put("param", param);
    }
  }

  static Refused invalid(String message, String param) {
    return new Refused(400, "invalid_request_error", null, message, param);
  }

  static Refused invalid(String code, String message, String param) {
    return new Refused(400, "invalid_request_error", code, message, param);
  }

  static Refused missingParam(String param) {
    return invalid("parameter_missing", "Missing required param: " + param + ".", param);
  }

  /** The object of the address is not there. */
  static Refused gone(String kind, String id) {
    return new Refused(404, "invalid_request_error", "resource_missing", none(kind, id), "id");
  }

  /** An object that a parameter names is not there. */
  static Refused unknown(String kind, String id, String param) {
    return invalid("resource_missing", none(kind, id), param);
  }

  private static String none(String kind, String id) {
    return "No such " + kind.replace('_', ' ') + ": '" + id + "'";
  }

  static Refused declined(Card card) {
    Refused refused = new Refused(402, "card_error", card.code(), card.message(), null);
    if (card.declineCode() != null) {
      refused.error.put("decline_code", card.declineCode());
    }
    return refused;
  }

  Refused with(String field, Object value) {
    Json.set(error, field, value);
    return this;
  }

  int status() {
    return status;
  }

  ObjectNode error() {
    return error;
  }

  ObjectNode body() {
    return Json.of("error", error);
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
