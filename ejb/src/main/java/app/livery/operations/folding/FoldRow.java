package app.livery.operations.folding;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tenant's stream as the overview shows it.
 *
 * @param folded facts folded so far
 * @param factId the fact that stops it; null while it flows, like all from here to {@code
 *     nextTryAt}
 * @param message why that fact cannot be folded
 * @param rebuildDone facts folded again so far, of {@code rebuildTotal}, while it is rebuilt
 */
public record FoldRow(
    UUID tenant,
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
    long rebuildDone)
    implements Serializable {

  public boolean stopped() {
    return stoppedAt != null;
  }
}
