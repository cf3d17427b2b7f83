package app.livery.web.api;

import java.util.Map;

/** What plain HTTP refusals are called. */
final class HttpRefusals {
  private static final Map<Integer, String> KEYS =
      Map.of(
          400, "BadRequest",
          401, "Unauthenticated",
          403, "NotAllowed",
          404, "NotFound",
          405, "MethodNotAllowed",
          406, "NotAcceptable",
          413, "TooLarge",
          415, "UnsupportedMediaType",
          503, "Outage");

  private HttpRefusals() {}

  static String keyOf(int status) {
    return KEYS.getOrDefault(status, status >= 500 ? "Incident" : "BadRequest");
  }
}
