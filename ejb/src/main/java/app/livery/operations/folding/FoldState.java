package app.livery.operations.folding;

import java.time.Instant;

/** How a tenant's stream is. */
public enum FoldState {
  FLOWING,
  /** One of its facts cannot be folded. */
  STOPPED,
  REBUILDING;

  static FoldState of(Instant stoppedAt, boolean rebuilding) {
    if (stoppedAt != null) return STOPPED;
    return rebuilding ? REBUILDING : FLOWING;
  }
}
