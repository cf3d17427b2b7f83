package app.livery.billing.checkouts;

import app.livery.billing.checkouts.CheckoutSteps.Rival;
import app.livery.billing.checkouts.CheckoutSteps.Way;
import app.livery.billing.stripe.Reply;
import app.livery.billing.stripe.StripeCheckout;
import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.stripe.StripeOutOfReach;
import app.livery.billing.stripe.StripeRefused;
import app.livery.billing.stripe.StripeSubscription;
import app.livery.billing.stripe.SubscriptionWish;
import app.livery.billing.subscriptions.AlreadySubscribed;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes an organisation to where it pays. What is asked of Stripe bears the checkout's id, so that
 * an unknown outcome is asked for again by asking the same.
 */
@UseCase
public class CheckingOut {
  @Inject CheckoutSteps steps;
  @Inject Fulfilling fulfilling;
  @Inject Checkouts checkouts;
  @Inject Wired wired;
  @Inject CurrentCall call;

  /**
   * Opens the way to pay, or the one that is open for the same already; one for something else is
   * closed first. A trial without a card begins at once.
   *
   * @param wish says what is wanted; asked within the transaction that begins
   * @param addresses where the payment page leads
   * @throws AlreadySubscribed when the organisation has what it wants to buy
   * @throws StripeOutOfReach when nobody knows what became of it; the same can be asked again
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public CheckoutRow start(
      OrganisationId organisation, Supplier<CheckoutWish> wish, Addresses addresses) {
    Way way = steps.begin(organisation, wish);
    for (Rival rival : way.rivals()) makeRoom(way.desk(), rival);
    if (way.checkout() == null) way = steps.begin(organisation, wish);
    if (way.checkout() == null) throw new AlreadySubscribed();
    if (way.stripeId() != null) return resume(organisation, wish, way, addresses);
    return ask(organisation, way, addresses);
  }

  /**
   * Closes one that is open.
   *
   * @throws AlreadySubscribed when it has been paid meanwhile
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public CheckoutRow abandon(OrganisationId organisation, UUID id) {
    CheckoutRow row = checkouts.get(organisation, id);
    if (row.state() != CheckoutState.OPEN) return row;
    makeRoom(wired.desk(), new Rival(id, fulfilling.stripeId(id)));
    return checkouts.get(organisation, id);
  }

  /**
   * @param done where somebody comes back to who has paid; the page's id is put behind it
   * @param back where somebody comes back to who has not
   * @param language of the reader
   */
  public record Addresses(String done, String back, String language) {}

  private CheckoutRow resume(
      OrganisationId organisation, Supplier<CheckoutWish> wish, Way way, Addresses addresses) {
    StripeCheckout seen = way.desk().checkouts().get(way.stripeId()).orThrow();
    if (seen.isOpen()) return way.checkout();
    if (seen.isComplete()) {
      fulfilling.session(seen.id());
      throw new AlreadySubscribed();
    }
    steps.expire(way.checkout().id());
    return ask(organisation, steps.begin(organisation, wish), addresses);
  }

  private void makeRoom(StripeDesk desk, Rival rival) {
    if (rival.stripeId() != null) {
      boolean closed = desk.checkouts().expire(rival.stripeId()) instanceof Reply.Completed;
      if (!closed && desk.checkouts().get(rival.stripeId()).orThrow().isComplete()) {
        fulfilling.session(rival.stripeId());
        throw new AlreadySubscribed();
      }
    }
    steps.expire(rival.id());
  }

  private CheckoutRow ask(OrganisationId organisation, Way way, Addresses addresses) {
    StripeDesk desk = way.desk();
    UUID id = way.checkout().id();
    Map<String, String> notes = Notes.of(call.requireTenant(), organisation, id);
    boolean isNew = way.customer() == null;
    String customer = isNew ? introduce(desk, organisation, way.payer()) : way.customer();
    SubscriptionWish asked = asked(id, customer, way.wish(), addresses, notes);
    if (!way.wish().isFreeAtFirst()) return offer(desk, organisation, asked, isNew);
    if (isNew) steps.known(organisation, customer);
    return beginTrial(desk, asked);
  }

  /** A new customer is noted together with its page, and by itself where no page came of it. */
  private CheckoutRow offer(
      StripeDesk desk, OrganisationId organisation, SubscriptionWish asked, boolean isNew) {
    Reply<StripeCheckout> reply = desk.checkouts().subscribe(asked);
    boolean noted = isNew && reply instanceof Reply.Completed;
    if (isNew && !noted) steps.known(organisation, asked.customer());
    StripeCheckout made = settled(asked.key(), reply);
    String known = noted ? asked.customer() : null;
    return steps.offer(organisation, asked.key(), made.id(), made.url(), known);
  }

  private CheckoutRow beginTrial(StripeDesk desk, SubscriptionWish asked) {
    StripeSubscription begun = settled(asked.key(), desk.subscriptions().begin(asked));
    return fulfilling.complete(asked.key(), begun.id());
  }

  /** What Stripe refuses is closed; what nobody knows stays open and is asked again. */
  private <T> T settled(UUID id, Reply<T> reply) {
    if (reply instanceof Reply.Refused<T> no) {
      steps.expire(id);
      throw new StripeRefused(no.code(), no.message());
    }
    return reply.orThrow();
  }

  /** The same organisation is one customer, however often it is introduced. */
  private String introduce(StripeDesk desk, OrganisationId organisation, Payers.Payer payer) {
    Map<String, String> notes = Notes.of(call.requireTenant(), organisation, organisation.value());
    return desk.customers()
        .create(organisation.value(), payer.email(), payer.name(), notes)
        .orThrow()
        .id();
  }

  private static SubscriptionWish asked(
      UUID id, String customer, CheckoutWish wish, Addresses addresses, Map<String, String> notes) {
    return new SubscriptionWish(
        id,
        customer,
        wish.stripePrice(),
        wish.seats(),
        wish.trialDays(),
        wish.cardRequired(),
        wish.atTrialEnd() == AtTrialEnd.CANCEL
            ? SubscriptionWish.WithoutCard.CANCEL
            : SubscriptionWish.WithoutCard.PAUSE,
        addresses.done(),
        addresses.back(),
        addresses.language(),
        null,
        notes);
  }
}
