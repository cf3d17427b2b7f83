package app.livery.kernel;

import java.util.UUID;

/**
 * Names one organisation of the current tenant. As an argument of a guarded method it also says
 * whose affair the call is: somebody of another organisation finds nothing there.
 */
public record OrganisationId(UUID value) implements Value<UUID> {
  public OrganisationId {
    if (value == null) throw new NotFound();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
