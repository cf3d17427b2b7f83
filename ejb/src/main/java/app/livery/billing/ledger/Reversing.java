package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Facts;
import app.livery.kernel.Money;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Lets credits follow the money of their payment, out and in again. What is gone by all causes
 * together says how many credits must be away; the ledger moves by the difference to what is.
 */
@ApplicationScoped
class Reversing {
  /** What comes again can be used for so long at least. */
  private static final Duration USABLE = Duration.ofDays(30);

  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Organisations organisations;
  @Inject Facts facts;
  @Inject Clock clock;

  Clawback gone(String paymentIntent, Money goneSoFar, Money paid, String cause) {
    CreditLot lot = books.lot(paymentIntent).orElseThrow(NotFound::new);
    if (!paid.equals(lot.paid())) throw new MovementDiffers();
    if (!goneSoFar.currency().equals(lot.currency())) throw new MovementDiffers();
    return follow(lot, cause, reversal -> reversal.goneSoFar(goneSoFar.minor()));
  }

  Clawback returned(String paymentIntent, Money returnedSoFar, String cause) {
    CreditLot lot = books.lot(paymentIntent).orElseThrow(NotFound::new);
    if (!returnedSoFar.currency().equals(lot.currency())) throw new MovementDiffers();
    return follow(lot, cause, reversal -> reversal.returnedSoFar(returnedSoFar.minor()));
  }

  private Clawback follow(CreditLot lot, String cause, Consumer<CreditReversal> news) {
    Wallet wallet = books.locked(new OrganisationId(lot.wallet()));
    books.refresh(lot);
    news.accept(books.reversal(lot, cause));
    books.flush();
    Money gone = new Money(Math.min(books.gone(lot), lot.paid().minor()), lot.currency());
    Credits before = lot.clawed();
    Credits away = lot.creditsFor(gone);
    Credits moved = away.minus(before);
    lot.clawTo(away);
    if (moved.isPositive()) takeBack(wallet, lot, before, away, cause);
    else if (!moved.isZero()) giveAgain(wallet, lot, before, away, cause);
    if (!moved.isZero())
      facts.fire(
          new CreditsReversed(
              wallet.id(),
              organisations.name(wallet.organisation()),
              lot.paymentIntent(),
              cause,
              moved,
              gone,
              wallet.balance(),
              wallet.owed()));
    return new Clawback(wallet.organisation(), moved, wallet.owed(), gone);
  }

  private void takeBack(Wallet wallet, CreditLot lot, Credits before, Credits away, String cause) {
    Credits moved = away.minus(before);
    Credits there = moved.atMost(wallet.free());
    String payment = lot.paymentIntent();
    if (there.isPositive()) {
      Cause taken = Cause.once(EntryKind.CLAWBACK, payment, cause);
      ledger.take(wallet, there, taken, HouseAccount.WASH.id(), lot);
    }
    Credits owed = moved.minus(there);
    if (!owed.isPositive()) return;
    long worth = lot.valueOf(away) - lot.valueOf(before.plus(there));
    LedgerEntry entry =
        LedgerEntry.of(
                EntryKind.OWED, wallet.receivableAccount(), HouseAccount.WASH.id(), owed, wallet)
            .about(lot, worth);
    ledger.owe(wallet, entry, owed, Cause.once(EntryKind.OWED, payment, cause));
  }

  /** What is owed is forgiven first; the rest comes as a lot of its own. */
  private void giveAgain(Wallet wallet, CreditLot lot, Credits before, Credits away, String cause) {
    Credits moved = before.minus(away);
    Credits waived = moved.atMost(wallet.owed());
    Credits split = before.minus(waived);
    if (waived.isPositive())
      waive(wallet, lot, waived, lot.valueOf(before) - lot.valueOf(split), cause);
    Credits rest = moved.minus(waived);
    if (!rest.isPositive()) return;
    long worth = lot.valueOf(split) - lot.valueOf(away);
    CreditLot again = CreditLot.again(rest, worth, lot.currency(), usableUntil(lot));
    Cause named = Cause.once(EntryKind.REINSTATEMENT, lot.paymentIntent(), cause);
    ledger.bring(wallet, again, named, HouseAccount.WASH.id());
  }

  private void waive(Wallet wallet, CreditLot lot, Credits waived, long worth, String cause) {
    wallet.repay(waived);
    Cause named = Cause.once(EntryKind.WAIVED, lot.paymentIntent(), cause);
    books.add(
        LedgerEntry.of(
                EntryKind.WAIVED,
                HouseAccount.WASH.id(),
                wallet.receivableAccount(),
                waived,
                wallet)
            .about(lot, worth)
            .because(named.external(), named.reason())
            .signed(ledger.actor(), named.key(), clock.instant()));
    books.flush();
  }

  private Instant usableUntil(CreditLot lot) {
    if (lot.expiresAt() == null) return null;
    Instant least = clock.instant().plus(USABLE);
    return lot.expiresAt().isAfter(least) ? lot.expiresAt() : least;
  }
}
