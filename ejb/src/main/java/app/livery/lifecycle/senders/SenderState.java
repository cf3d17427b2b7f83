package app.livery.lifecycle.senders;

/** Whether letters come from the brand's own address. */
public enum SenderState {
  /** There is no address of its own. */
  PLATFORM,
  /** There is one; its domain has not allowed it yet. */
  AWAITING,
  /** Letters come from it, signed. */
  VERIFIED,
  /** Its domain allowed it and does so no longer. */
  BROKEN;

  /** Whether there is a domain to look at. */
  public boolean isOwn() {
    return this != PLATFORM;
  }
}
