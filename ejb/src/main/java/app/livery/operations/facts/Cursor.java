package app.livery.operations.facts;

import java.time.Instant;
import java.util.UUID;

/** A place in a stream: behind the fact with this time and identifier. */
public record Cursor(Instant at, UUID id) {
  static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));
}
