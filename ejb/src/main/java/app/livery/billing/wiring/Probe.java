package app.livery.billing.wiring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What works of a wiring and what does not.
 *
 * @param url where Stripe has to send its events
 * @param lastEventAt when the last one came; null for never
 */
public record Probe(String url, Instant at, Instant lastEventAt, List<Finding> findings)
    implements Serializable {
  /** The worst of what was found. */
  public CheckState worst() {
    if (has(CheckState.BROKEN)) return CheckState.BROKEN;
    if (has(CheckState.UNKNOWN)) return CheckState.UNKNOWN;
    return has(CheckState.CARE) ? CheckState.CARE : CheckState.WORKS;
  }

  private boolean has(CheckState state) {
    return findings.stream().anyMatch(each -> each.state() == state);
  }
}
