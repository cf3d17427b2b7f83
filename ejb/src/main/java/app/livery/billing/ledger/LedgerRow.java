package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the ledger, from the side of the wallet.
 *
 * @param credits what came; negative for what went, and for what came to be owed
 * @param balance what was in the wallet afterwards
 * @param valueMicro what they are worth, in millionths of the currency; 0 for nothing
 * @param external the payment, invoice or order that caused it; null for none
 * @param service what used them; null for no use
 * @param person who used them; null for nobody
 * @param personName their name; null for nobody
 * @param reason why, where somebody was asked; null for none
 * @param currency of what they are worth; null for nothing
 */
public record LedgerRow(
    UUID id,
    UUID transaction,
    UUID organisation,
    String organisationName,
    EntryKind kind,
    Credits credits,
    Credits balance,
    String service,
    UUID person,
    String personName,
    String external,
    String reason,
    String actor,
    long valueMicro,
    String currency,
    Instant at)
    implements Serializable {

  /** As a query reads it. */
  public LedgerRow(
      UUID id,
      UUID transaction,
      UUID organisation,
      String organisationName,
      EntryKind kind,
      Long amount,
      Long balance,
      String service,
      UUID person,
      String personName,
      String external,
      String reason,
      String actor,
      Long valueMicro,
      String currency,
      Instant at) {
    this(
        id,
        transaction,
        organisation,
        organisationName,
        kind,
        new Credits(kind.comesIn() ? amount : -amount),
        new Credits(balance),
        service,
        person,
        personName,
        external,
        reason,
        actor,
        valueMicro.longValue(),
        currency,
        at);
  }
}
