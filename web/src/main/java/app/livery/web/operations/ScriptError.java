package app.livery.web.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a page tells of a fault in its scripts.
 *
 * @param message its words
 * @param place the path of the page
 * @param stack where it came from, a line each
 */
record ScriptError(String message, String place, String stack) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST_PLACE = 300;

  /** The fault that a report tells of; empty when it is no report. */
  static Optional<ScriptError> read(byte[] body) {
    try {
      JsonNode told = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
      String message = told.path("message").asText();
      if (message.isBlank()) return Optional.empty();
      String place = told.path("place").asText();
      return Optional.of(
          new ScriptError(
              message,
              place.substring(0, Math.min(LONGEST_PLACE, place.length())),
              told.path("stack").asText()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
