package app.livery.operations.facts;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a noun of one tenant; a restored copy of a tenant holds the same identifiers again. */
public class EntryKey implements Serializable {
  private UUID tenant;
  private UUID id;

  public EntryKey() {}

  public EntryKey(UUID tenant, UUID id) {
    this.tenant = tenant;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryKey key
        && Objects.equals(tenant, key.tenant)
        && Objects.equals(id, key.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tenant, id);
  }
}
