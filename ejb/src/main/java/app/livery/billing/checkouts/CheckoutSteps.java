package app.livery.billing.checkouts;

import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.subscriptions.AlreadySubscribed;
import app.livery.billing.subscriptions.Customers;
import app.livery.billing.subscriptions.Sold;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.billing.wiring.StripeNotWired;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps of a checkout that need a transaction; calls to Stripe stand between them. */
@UseCase
class CheckoutSteps {
  @Inject Checkouts checkouts;
  @Inject Customers customers;
  @Inject Payers payers;
  @Inject Subscriptions subscriptions;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;
  @Inject Wired wired;

  /**
   * Where somebody who wants this stands.
   *
   * @param wish what is wanted, in full
   * @param desk where to ask for its page
   * @param checkout the one to go on with; null where others stand in its way
   * @param stripeId Stripe's id of its page; null before there is one
   * @param customer whom Stripe knows the organisation as; null before it does
   * @param payer whom Stripe is to know it as then; null when it does
   * @param rivals open ones for something else
   */
  record Way(
      CheckoutWish wish,
      StripeDesk desk,
      CheckoutRow checkout,
      String stripeId,
      String customer,
      Payers.Payer payer,
      List<Rival> rivals) {}

  /** An open checkout that is to make room. */
  record Rival(UUID id, String stripeId) {}

  /**
   * Goes on with the open checkout for the same wish, else begins one unless others are in its way.
   *
   * @param wished says what is wanted, within the same transaction
   * @throws AlreadySubscribed when the organisation has what it wants to buy
   * @throws StripeNotWired where nobody has given keys; nothing is begun then
   */
  @Within
  public Way begin(OrganisationId organisation, Supplier<CheckoutWish> wished) {
    CheckoutWish wish = wished.get();
    String customer = customers.lock(organisation).orElse(null);
    refuseTwice(organisation, wish.sold());
    List<Checkout> open = checkouts.rivals(organisation.value(), wish.sold());
    Optional<Checkout> same = open.stream().filter(one -> one.isFor(wish)).findFirst();
    if (same.isPresent()) return way(organisation, wish, same.get(), customer, List.of());
    if (!open.isEmpty()) return way(organisation, wish, null, customer, open);
    Checkout begun = Checkout.of(organisation.value(), wish, call.actor().id(), clock.instant());
    checkouts.add(begun);
    facts.fire(new CheckoutOpened(organisation.value(), begun.row()));
    return way(organisation, wish, begun, customer, List.of());
  }

  private void refuseTwice(OrganisationId organisation, Sold sold) {
    for (SubscriptionRow live : subscriptions.liveOf(organisation))
      if (Sold.read(live.modules()).stream().anyMatch(sold.modules()::contains))
        throw new AlreadySubscribed();
  }

  private Way way(
      OrganisationId organisation,
      CheckoutWish wish,
      Checkout checkout,
      String customer,
      List<Checkout> rivals) {
    return new Way(
        wish,
        wired.desk(),
        checkout == null ? null : checkout.row(),
        checkout == null ? null : checkout.stripeId(),
        customer,
        customer == null ? payers.of(organisation) : null,
        rivals.stream().map(one -> new Rival(one.id(), one.stripeId())).toList());
  }

  @Within
  public void known(OrganisationId organisation, String customer) {
    customers.name(organisation, customer);
  }

  /**
   * Stripe has made its page. The customer's row comes before the checkout's, as everywhere: two
   * who lock them in turn would wait for each other.
   *
   * @param customer whom Stripe knows the organisation as since then; null for as before
   */
  @Within
  public CheckoutRow offer(
      OrganisationId organisation, UUID id, String stripeId, String url, String customer) {
    if (customer != null) known(organisation, customer);
    Checkout checkout = checkouts.locked(id);
    checkout.offer(stripeId, url);
    return checkout.row();
  }

  /** It is closed without an outcome. */
  @Within
  public CheckoutRow expire(UUID id) {
    Checkout checkout = checkouts.locked(id);
    if (checkout.expire(clock.instant())) {
      checkouts.free(id);
      facts.fire(new CheckoutExpired(checkout.organisation(), checkout.row()));
    }
    return checkout.row();
  }
}
