package app.livery.web.billing;

import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.stripe.StripePreview;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Other seats or another plan: first what it would cost, then the change at just that. */
@Named
@ViewScoped
public class BillingChangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Subscriptions subscriptions;
  @Inject Organisations organisations;
  @Inject Changing changing;
  @Inject Plans plans;
  @Inject CurrentCall call;

  private OrganisationId id;
  private SubscriptionRow subscription;
  private int seats;
  private String price;
  private StripePreview preview;

  /** A price that the subscription could have. */
  public record Choice(String id, String plan, PriceRow price) implements Serializable {}

  @PostConstruct
  void open() {
    id = call.actor().organisation();
    if (id == null) throw new NotFound();
    subscription = subscriptions.get(id, Ids.parse(named));
    seats = subscription.seats();
    price = subscription.priceId() == null ? "" : subscription.priceId().toString();
  }

  /** Shows what it would cost. */
  public void look() {
    preview = changing.preview(id, subscription.id(), seats, chosen());
  }

  /** Agrees to what was shown. */
  public String agree() {
    SubscriptionRow changed = changing.change(id, subscription.id(), seats, chosen(), preview.at());
    Notices.say("billing.changed", changed.plan(), changed.seats());
    return Go.to("/billing");
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

  public OrganisationRow getOrganisation() {
    return organisations.get(id);
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
