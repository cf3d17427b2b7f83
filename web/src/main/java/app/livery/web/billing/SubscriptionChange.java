package app.livery.web.billing;

import app.livery.billing.Interval;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.stripe.StripePreview;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Other seats or another plan: first what it would cost, then the change at just that. Whose
 * subscription it is, the page around it says.
 */
@Named
@ViewScoped
public class SubscriptionChange implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Organisations organisations;
  @Inject Changing changing;
  @Inject Plans plans;

  private OrganisationRow organisation;
  private SubscriptionRow subscription;
  private int seats;
  private String price;
  private StripePreview preview;

  /**
   * A price that the subscription has or could have.
   *
   * @param id empty for one that no plan has
   * @param count how many intervals make a period
   */
  public record Choice(String id, String plan, Money unit, Interval interval, int count)
      implements Serializable {}

  /** Begins with what there is. */
  void of(SubscriptionRow row) {
    subscription = row;
    organisation = organisations.get(owner());
    seats = row.seats();
    price = present().id();
  }

  /** Shows what it would cost. */
  public void look() {
    preview = null;
    preview = changing.preview(owner(), subscription.id(), seats, chosen());
  }

  /** Does what was shown, at what was shown. */
  void agree() {
    UUID id = subscription.id();
    SubscriptionRow changed = changing.change(owner(), id, seats, chosen(), preview.at());
    Notices.say("billing.changed", changed.plan(), changed.seats());
  }

  private OrganisationId owner() {
    return new OrganisationId(subscription.organisation());
  }

  private UUID chosen() {
    return price == null || price.isEmpty() ? null : Ids.parse(price);
  }

  /** First what it has, then what is sold in its currency, for it cannot change that. */
  public List<Choice> getChoices() {
    Choice present = present();
    Stream<Choice> others = plans.sellable().stream().flatMap(this::choices);
    return Stream.concat(
            Stream.of(present), others.filter(other -> !other.id().equals(present.id())))
        .toList();
  }

  /** As it is at Stripe, whatever the plan says by now, and whether it is still sold or not. */
  private Choice present() {
    UUID id = subscription.priceId();
    return new Choice(
        id == null ? "" : id.toString(),
        subscription.plan(),
        subscription.unit(),
        subscription.interval(),
        subscription.intervalCount());
  }

  private Stream<Choice> choices(PlanWithPrices view) {
    return view.prices().stream()
        .filter(PriceRow::isBound)
        .filter(one -> one.currency().equals(subscription.unit().currency()))
        .map(one -> choice(view.plan().name(), one));
  }

  private static Choice choice(String plan, PriceRow price) {
    return new Choice(price.id().toString(), plan, price.unit(), price.interval(), 1);
  }

  /** Whether nothing is paid yet, so that a change costs nothing before the trial is over. */
  public boolean isTrial() {
    return subscription.status() == SubscriptionStatus.TRIALING;
  }

  public OrganisationRow getOrganisation() {
    return organisation;
  }

  public SubscriptionRow getSubscription() {
    return subscription;
  }

  public StripePreview getPreview() {
    return preview;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }
}
