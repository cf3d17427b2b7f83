package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.Credits;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Brings credits into wallets and takes them back when the money goes. Each cause counts once. */
@Stateless(name = "CreditingWallets")
@Guarded
public class Crediting {
  /** More than anybody buys, and far from what no number can hold. */
  private static final Credits MOST = Credits.of(1_000_000_000);

  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Reversing reversing;
  @Inject Organisations organisations;
  @Inject Facts facts;
  @Inject Clock clock;

  /**
   * Credits that were paid for; once for a payment.
   *
   * @param expiresAt when what is left of them ends; null for never
   * @throws MovementDiffers when the payment brought another number before
   */
  @Within
  public Posting topUp(
      OrganisationId wallet, Credits credits, Money paid, String paymentIntent, Instant expiresAt) {
    CreditLot lot = CreditLot.bought(checked(credits), paid, paymentIntent, expiresAt);
    Cause cause = new Cause(EntryKind.TOP_UP, "top-up:" + paymentIntent, paymentIntent, null);
    return bring(wallet, lot, cause, HouseAccount.WASH);
  }

  /**
   * Credits that come with a plan's period.
   *
   * @param cause what they come with: the invoice or the order; they come once for it
   * @param share what part of its price is theirs
   * @param subscription what they end with, if that ends before their time
   * @throws MovementDiffers when the cause brought another number before
   */
  @Within
  public Posting include(
      OrganisationId wallet,
      Credits credits,
      String cause,
      Money share,
      UUID subscription,
      Instant expiresAt) {
    CreditLot lot = CreditLot.included(checked(credits), share, subscription, expiresAt);
    Cause named = new Cause(EntryKind.INCLUDED, "include:" + cause, cause, null);
    return bring(wallet, lot, named, HouseAccount.PLAN);
  }

  /**
   * A subscription has ended: what is left of the credits that it brought lasts no longer than it
   * did, and the next sweep books it as expired. What was bought or given stays.
   */
  @Within
  public void endIncluded(OrganisationId wallet, UUID subscription, Instant at) {
    if (books.outlasting(wallet, subscription, at).isEmpty()) return;
    Wallet locked = books.locked(wallet);
    List<CreditLot> lots = books.outlasting(wallet, subscription, at);
    Credits left = Credits.NONE;
    for (CreditLot lot : lots) {
      books.refresh(lot);
      left = left.plus(lot.remaining());
      lot.endBy(at);
    }
    if (left.isPositive())
      facts.fire(new CreditsEnded(locked.id(), organisations.name(wallet), subscription, left, at));
  }

  /**
   * An admin gives credits, or takes them away where the number is negative.
   *
   * @throws Malformed at {@code credits} when it is nothing, at {@code reason} when there is none
   * @throws InsufficientCredits when fewer are free than should go
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public Posting adjust(OrganisationId wallet, Credits credits, String reason) {
    String why = Line.reason(reason);
    if (credits.isZero()) throw new Malformed("credits", "creditsNotZero");
    organisations.require(wallet);
    return credits.isPositive() ? give(wallet, credits, why) : remove(wallet, credits, why);
  }

  /**
   * Money of a top-up has gone back.
   *
   * @param goneSoFar all that has gone for this cause until now, not the newest part alone
   * @param paid the whole payment
   * @param cause one refund, one dispute, or the charge that adds its refunds up; causes add up
   * @throws app.livery.kernel.NotFound when the payment has brought no credits
   */
  @Within
  public Clawback clawBack(String paymentIntent, Money goneSoFar, Money paid, String cause) {
    return reversing.gone(paymentIntent, goneSoFar, paid, cause);
  }

  /**
   * Money that had gone has come again: a dispute is won, a refund has failed.
   *
   * @param returnedSoFar all that has come again for this cause until now
   * @param cause as it was named when the money went
   * @throws app.livery.kernel.NotFound when the payment has brought no credits
   */
  @Within
  public Clawback reinstate(String paymentIntent, Money returnedSoFar, String cause) {
    return reversing.returned(paymentIntent, returnedSoFar, cause);
  }

  /** Nothing is used while a wallet is restricted, for example while a subscription is not paid. */
  @Within
  public void restrict(OrganisationId wallet, boolean restricted) {
    books.open(wallet, clock.instant()).restrict(restricted);
  }

  private Posting bring(
      OrganisationId organisation, CreditLot lot, Cause cause, HouseAccount from) {
    Wallet wallet = books.open(organisation, clock.instant());
    List<LedgerEntry> earlier = books.under(organisation, cause.key());
    if (!earlier.isEmpty()) return replayed(wallet, earlier.get(0), lot);
    UUID transaction = ledger.bring(wallet, lot, cause, from.id());
    facts.fire(
        new CreditsCame(
            wallet.id(),
            organisations.name(organisation),
            cause.kind(),
            lot.granted(),
            cause.external(),
            wallet.balance()));
    return ledger.posting(wallet, transaction, lot.granted(), false);
  }

  private Posting replayed(Wallet wallet, LedgerEntry earlier, CreditLot lot) {
    if (!earlier.amount().equals(lot.granted())) throw new MovementDiffers();
    return ledger.posting(wallet, earlier.transaction(), earlier.amount(), true);
  }

  private Posting give(OrganisationId organisation, Credits credits, String why) {
    Wallet wallet = books.open(organisation, clock.instant());
    Credits before = wallet.balance();
    Cause cause = Cause.once(EntryKind.GRANT, null, why);
    UUID transaction =
        ledger.bring(wallet, CreditLot.given(checked(credits)), cause, HouseAccount.PROMOTION.id());
    return adjusted(wallet, before, transaction, credits, why);
  }

  private Posting remove(OrganisationId organisation, Credits credits, String why) {
    Wallet wallet = books.open(organisation, clock.instant());
    Credits before = wallet.balance();
    Credits amount = credits.negated();
    if (amount.compareTo(wallet.free()) > 0) throw new InsufficientCredits(wallet.free());
    Cause cause = Cause.once(EntryKind.REMOVAL, null, why);
    ledger.take(wallet, amount, cause, HouseAccount.PROMOTION.id(), null);
    UUID transaction = books.under(organisation, cause.key()).get(0).transaction();
    return adjusted(wallet, before, transaction, credits, why);
  }

  private Posting adjusted(
      Wallet wallet, Credits before, UUID transaction, Credits credits, String why) {
    Change<Credits> change = new Change<>(before, wallet.balance());
    facts.fire(
        new CreditsAdjusted(
            wallet.id(), organisations.name(wallet.organisation()), credits, change, why));
    return ledger.posting(wallet, transaction, credits, false);
  }

  private static Credits checked(Credits credits) {
    if (!credits.isPositive() || credits.compareTo(MOST) > 0)
      throw new Malformed("credits", "credits");
    return credits;
  }
}
