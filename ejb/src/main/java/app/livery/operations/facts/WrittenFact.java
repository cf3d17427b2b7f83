package app.livery.operations.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact as a folder reads it.
 *
 * @param row the entry of the audit trail that it makes
 * @param payload the fact's components
 * @param place where it stands in its stream
 */
public record WrittenFact(FactRow row, JsonNode payload, Cursor place) {

  /** Straight from the stream. */
  public WrittenFact(
      UUID id,
      String name,
      UUID subject,
      String payload,
      String actorKind,
      UUID actorId,
      String actorName,
      String staff,
      String reason,
      String requestId,
      String address,
      Instant at,
      Instant writtenAt) {
    this(
        new FactRow(
            id, name, subject, payload, actorKind, actorId, actorName, staff, reason, requestId,
            address, at),
        FactJson.read(payload),
        new Cursor(writtenAt, id));
  }

  public UUID id() {
    return row.id();
  }

  public String name() {
    return row.name();
  }

  public UUID subject() {
    return row.subject();
  }

  public Instant at() {
    return row.at();
  }

  /**
   * A component of the fact, by its path, for example {@code organisation.name}.
   *
   * @throws IllegalArgumentException when the fact has none there
   */
  public String text(String path) {
    JsonNode node = node(path);
    if (node.isMissingNode() || node.isNull())
      throw new IllegalArgumentException(name() + " has no " + path);
    return node.asText();
  }

  /** The same, or null where the fact has none. */
  public String textOrNull(String path) {
    JsonNode node = node(path);
    return node.isMissingNode() || node.isNull() ? null : node.asText();
  }

  public int number(String path) {
    JsonNode node = node(path);
    if (!node.isNumber()) throw new IllegalArgumentException(name() + " has no number " + path);
    return node.intValue();
  }

  public boolean flag(String path) {
    return node(path).asBoolean(false);
  }

  /** Whether the fact has a component there. */
  public boolean has(String path) {
    return !node(path).isMissingNode();
  }

  public Instant instant(String path) {
    return Instant.parse(text(path));
  }

  /** An instant, or null where the fact has none. */
  public Instant instantOrNull(String path) {
    String text = textOrNull(path);
    return text == null ? null : Instant.parse(text);
  }

  public UUID uuid(String path) {
    return UUID.fromString(text(path));
  }

  private JsonNode node(String path) {
    return payload.at("/" + path.replace('.', '/'));
  }
}
