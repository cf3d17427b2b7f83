package app.livery.operations.folding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tenant's stream as staff see it.
 *
 * @param id the tenant's
 * @param folded facts folded so far
 * @param factId the fact that stops it; null while it flows, like all from here to {@code
 *     nextTryAt}
 * @param message why that fact cannot be folded
 * @param rebuildDone facts folded again so far, of {@code rebuildTotal}, while it is rebuilt
 */
public record FoldRow(
    UUID id,
    String tenantName,
    String tenantSlug,
    FoldState state,
    long folded,
    Instant foldedAt,
    UUID factId,
    String factName,
    String message,
    int attempts,
    Instant stoppedAt,
    Instant nextTryAt,
    long rebuildTotal,
    long rebuildDone)
    implements Serializable {

  /** Straight from the row; its state is told from what stops it. */
  public FoldRow(
      UUID id,
      String tenantName,
      String tenantSlug,
      long folded,
      Instant foldedAt,
      UUID factId,
      String factName,
      String message,
      int attempts,
      Instant stoppedAt,
      Instant nextTryAt,
      boolean rebuilding,
      long rebuildTotal,
      long rebuildDone) {
    this(
        id,
        tenantName,
        tenantSlug,
        FoldState.of(stoppedAt, rebuilding),
        folded,
        foldedAt,
        factId,
        factName,
        message,
        attempts,
        stoppedAt,
        nextTryAt,
        rebuildTotal,
        rebuildDone);
  }
}
