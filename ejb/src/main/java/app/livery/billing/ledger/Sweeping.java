package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Guarded;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends what has run out of time: lots of credits, and what was kept aside. */
@Stateless
@Guarded
public class Sweeping {
  @Inject Overdue overdue;
  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Holding holding;
  @Inject Clock clock;

  /** Ends some lots; what is kept aside of them waits for its use. @return how many */
  @Within
  public int endLots() {
    List<CreditLot> lots = overdue.lots(clock.instant());
    lots.forEach(this::end);
    return lots.size();
  }

  /** Frees some of what was kept aside too long. @return how many */
  @Within
  public int endReservations() {
    List<UUID> held = overdue.reservations(clock.instant());
    held.forEach(holding::expire);
    return held.size();
  }

  private void end(CreditLot lot) {
    Wallet wallet = books.locked(new OrganisationId(lot.wallet()));
    books.refresh(lot);
    Credits over = lot.remaining().atMost(wallet.free());
    if (!over.isPositive()) return;
    Cause cause = Cause.once(EntryKind.EXPIRY, null, null);
    ledger.take(wallet, over, cause, HouseAccount.BREAKAGE.id(), lot);
  }
}
