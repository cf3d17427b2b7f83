package app.livery.tenancy.hosts;

import java.util.UUID;

/** A host that is to be looked at. */
record Due(UUID id, String name, String proof) {
  static Due of(Host host) {
    return new Due(host.id(), host.name(), host.proof());
  }
}
