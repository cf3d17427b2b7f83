package app.livery.migrations;

import java.time.Instant;
import java.util.UUID;

/**
 * A tenant to provision.
 *
 * @param schema name of its schema and role: {@code t_} and 16 hexadecimal digits
 */
public record NewTenant(
    UUID id, String slug, String name, String schema, Instant createdAt, String createdBy) {
  public NewTenant {
    if (!schema.matches("t_[0-9a-f]{16}")) throw new IllegalArgumentException("schema " + schema);
  }
}
