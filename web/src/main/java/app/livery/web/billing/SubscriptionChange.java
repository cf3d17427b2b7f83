package app.livery.web.billing;

import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.stripe.StripePreview;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Ids;
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

  /** A price that the subscription could have. */
  public record Choice(String id, String plan, PriceRow price) implements Serializable {}

  /** Begins with what there is. */
  void of(SubscriptionRow row) {
    subscription = row;
    organisation = organisations.get(owner());
    seats = row.seats();
    price = row.priceId() == null ? "" : row.priceId().toString();
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

  /** Prices in the subscription's currency, for it cannot change that. */
  public List<Choice> getChoices() {
    return plans.sellable().stream().flatMap(view -> choices(view).stream()).toList();
  }

  private List<Choice> choices(PlanWithPrices view) {
    return view.prices().stream()
        .filter(PriceRow::isBound)
        .filter(one -> one.currency().equals(subscription.unit().currency()))
        .map(one -> new Choice(one.id().toString(), view.plan().name(), one))
        .toList();
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
