package app.livery.tenancy.hosts;

/** Where a host name of a tenant's own stands. */
public enum HostState {
  /** Claimed; the record that proves it has not been seen. */
  AWAITING_PROOF,
  /** The tenant's own, but it does not lead here yet. */
  PROVED,
  /** The tenant's own, and it leads here. */
  LIVE,
  /** Was live and leads here no longer. */
  BROKEN,
  /** Given up, or lost to whoever proved it later. */
  REMOVED;

  /** Whether it belongs to the tenant: it is routed, and nobody else can have it. */
  public boolean isProved() {
    return this == PROVED || this == LIVE || this == BROKEN;
  }

  public boolean isRemoved() {
    return this == REMOVED;
  }
}
