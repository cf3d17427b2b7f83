package app.livery.kernel;

/**
 * A tenant's life: created READY, and from there suspended, read-only, archived or on its way out.
 */
public enum TenantStatus {
  READY,
  READ_ONLY,
  SUSPENDED,
  ARCHIVED,
  /** Waiting out its grace period before everything is erased. */
  DELETING;

  /** Whether people can reach its pages at all. */
  public boolean isReachable() {
    return this == READY || this == READ_ONLY;
  }
}
