package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Moves credits of one wallet, which its caller has locked. */
@ApplicationScoped
class Ledger {
  @Inject Books books;
  @Inject Tills tills;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A lot comes in; what the organisation owes is paid from it at once. */
  UUID bring(Wallet wallet, CreditLot lot, Cause cause, UUID from) {
    Instant now = clock.instant();
    books.add(lot.into(wallet.id(), now));
    wallet.receive(lot.granted());
    LedgerEntry entry =
        LedgerEntry.of(cause.kind(), from, wallet.id(), lot.granted(), wallet)
            .about(lot, lot.value())
            .because(cause.external(), cause.reason())
            .signed(actor(), cause.key(), now);
    books.add(entry);
    books.flush();
    collect(wallet);
    return entry.transaction();
  }

  /**
   * Takes credits that are known to be there, kept aside or not.
   *
   * @param first the lot to begin with; null for none
   */
  void take(Wallet wallet, Credits amount, Cause cause, UUID to, CreditLot first) {
    Use use = new Use(Ids.next(), wallet.organisation(), amount, cause.key(), null, null, actor());
    take(wallet, use, cause, to, first);
  }

  void take(Wallet wallet, Use use, Cause cause, UUID to, CreditLot first) {
    books.flush();
    Taking how =
        new Taking(
            cause.kind(),
            to,
            true,
            first == null ? null : first.id(),
            cause.external(),
            cause.reason(),
            clock.instant());
    Taken.Fate fate = tills.take(List.of(use), how).get(0).fate();
    if (fate != Taken.Fate.DONE) throw new IllegalStateException("Credits are gone: " + fate);
    books.refresh(wallet);
  }

  /** The organisation owes what its wallet does not hold. */
  void owe(Wallet wallet, LedgerEntry entry, Credits amount, Cause cause) {
    wallet.owe(amount);
    books.add(
        entry
            .because(cause.external(), cause.reason())
            .signed(actor(), cause.key(), clock.instant()));
    books.flush();
  }

  /** What is owed and can be paid is paid. */
  void collect(Wallet wallet) {
    Credits due = wallet.owed().atMost(wallet.free());
    if (!due.isPositive()) return;
    Cause cause = Cause.once(EntryKind.REPAYMENT, null, null);
    take(wallet, due, cause, wallet.receivableAccount(), null);
    wallet.repay(due);
    books.flush();
  }

  String actor() {
    return call.actor().name();
  }

  Posting posting(Wallet wallet, UUID transaction, Credits amount, boolean replayed) {
    return new Posting(
        wallet.organisation(), transaction, amount, wallet.balance(), wallet.owed(), replayed);
  }
}
