package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps credits aside and settles them. The wallet is locked before what is kept of it. */
@ApplicationScoped
class Holding {
  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Clock clock;

  Reservation reserve(Use use, Duration time) {
    Wallet wallet = walletOf(use);
    Optional<HeldCredits> earlier = books.held(use.wallet(), use.key());
    if (earlier.isPresent()) {
      if (!earlier.get().amount().equals(use.amount())) throw new MovementDiffers();
      return earlier.get().row();
    }
    Instant now = clock.instant();
    wallet.reserve(use.amount(), books.free(wallet, now));
    HeldCredits held = HeldCredits.of(use, now.plus(time), now);
    books.add(held);
    return held.row();
  }

  private Wallet walletOf(Use use) {
    try {
      return books.locked(use.wallet());
    } catch (NotFound e) {
      throw new InsufficientCredits(Credits.NONE);
    }
  }

  Debit settle(UUID reservation, Credits actual) {
    if (actual.micro() < 0) throw new Malformed("credits", "credits");
    HeldCredits held = books.held(reservation);
    Wallet wallet = books.locked(held.wallet());
    books.refresh(held);
    if (held.state() == ReservationState.SETTLED) return settledBefore(wallet, reservation, actual);
    if (held.state() == ReservationState.RELEASED) throw new ReservationOver();
    if (held.isHeld()) wallet.release(held.amount());
    held.end(ReservationState.SETTLED, clock.instant());
    UUID transaction = Ids.next();
    if (actual.isPositive()) charge(wallet, held.use(transaction, actual, ledger.actor()));
    ledger.collect(wallet);
    return new Debit(held.wallet(), transaction, actual, wallet.balance(), false);
  }

  private Debit settledBefore(Wallet wallet, UUID reservation, Credits actual) {
    String key = HeldCredits.settling(reservation);
    List<LedgerEntry> earlier = books.under(wallet.organisation(), key);
    Credits total = earlier.stream().map(LedgerEntry::amount).reduce(Credits.NONE, Credits::plus);
    Credits owed =
        books.under(wallet.organisation(), key + ":owed").stream()
            .map(LedgerEntry::amount)
            .reduce(Credits.NONE, Credits::plus);
    if (!total.plus(owed).equals(actual)) throw new MovementDiffers();
    UUID transaction = earlier.isEmpty() ? null : earlier.get(0).transaction();
    return new Debit(wallet.organisation(), transaction, actual, wallet.balance(), true);
  }

  /** The use has happened, so it is charged whatever there is; the rest is owed. */
  private void charge(Wallet wallet, Use use) {
    Credits there = use.amount().atMost(wallet.free());
    UUID revenue = HouseAccount.REVENUE.id();
    if (there.isPositive()) {
      Cause cause = new Cause(EntryKind.USE, use.key(), null, null);
      ledger.take(wallet, use.of(there), cause, revenue, null);
    }
    Credits owed = use.amount().minus(there);
    if (!owed.isPositive()) return;
    LedgerEntry entry =
        LedgerEntry.of(EntryKind.OWED, wallet.receivableAccount(), revenue, owed, wallet)
            .usedBy(use);
    ledger.owe(wallet, entry, owed, new Cause(EntryKind.OWED, use.key() + ":owed", null, null));
  }

  void release(UUID reservation) {
    end(reservation, ReservationState.RELEASED);
  }

  void expire(UUID reservation) {
    end(reservation, ReservationState.EXPIRED);
  }

  private void end(UUID reservation, ReservationState how) {
    HeldCredits held = books.held(reservation);
    Wallet wallet = books.locked(held.wallet());
    books.refresh(held);
    if (held.state() == ReservationState.SETTLED) throw new ReservationOver();
    if (!held.isHeld()) return;
    wallet.release(held.amount());
    held.end(how, clock.instant());
    books.flush();
    ledger.collect(wallet);
  }
}
