package app.livery.launcher;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;

/**
 * A mail as one recipient got it.
 *
 * @param to who got it, as the envelope says
 * @param text the text part, empty if there is none
 * @param html the HTML part, empty if there is none
 * @param links all web addresses in both parts, in order, each once
 */
public record Mail(
    String id,
    @JsonSerialize(using = ToStringSerializer.class) Instant at,
    String from,
    String to,
    String subject,
    String text,
    String html,
    List<String> links,
    List<Header> headers) {

  /** One line of a mail's head, decoded. */
  public record Header(String name, String value) {}

  /** The first link whose address contains the given words. */
  public String link(String part) {
    return links.stream()
        .filter(link -> link.contains(part))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No link with " + part + " in the mail: " + links));
  }
}
