package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Credits that came together.
 *
 * @param paidMinor what was paid for them, in minor units; 0 for nothing
 * @param currency null where nothing was paid
 * @param expiresAt when what is left ends; null for never
 */
public record LotRow(
    UUID id,
    LotSource source,
    Credits granted,
    Credits remaining,
    long paidMinor,
    String currency,
    Instant expiresAt,
    Instant createdAt)
    implements Serializable {

  /** As a query reads it. */
  public LotRow(
      UUID id,
      LotSource source,
      Long granted,
      Long remaining,
      Long paidMinor,
      String currency,
      Instant expiresAt,
      Instant createdAt) {
    this(
        id,
        source,
        new Credits(granted),
        new Credits(remaining),
        paidMinor.longValue(),
        currency,
        expiresAt,
        createdAt);
  }
}
