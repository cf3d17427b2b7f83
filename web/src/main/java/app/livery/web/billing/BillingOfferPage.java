package app.livery.web.billing;

import app.livery.billing.checkouts.Buying;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.plans.PriceRow;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Money;
import app.livery.kernel.NotFound;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** From an offer that was taken to its subscription: by the payment page, or at once. */
@Named
@ViewScoped
public class BillingOfferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Offering offering;
  @Inject Buying buying;
  @Inject PaymentPaths paths;
  @Inject CurrentCall call;

  private Deal deal;
  private PriceRow price;

  @PostConstruct
  void open() {
    if (call.actor().organisation() == null) throw new NotFound();
    deal = offering.taken(call.actor().organisation()).orElseThrow(NotFound::new);
    price = buying.price(call.actor().organisation()).orElse(null);
  }

  /** Goes to the payment page; a trial that asks for no card is there at once. */
  public String goOn() {
    CheckoutRow row = buying.goOn(call.actor().organisation(), paths.from("/billing-offer"));
    if (row.url() != null) return Go.to(row.url());
    Notices.say("billing.begun", row.plan());
    return Go.to("/billing");
  }

  public Deal getDeal() {
    return deal;
  }

  /** What a seat of it costs; null while nobody can pay for it by card. */
  public PriceRow getPrice() {
    return price;
  }

  /** What all its seats cost each interval. */
  public Money getEach() {
    return price.unit().times(deal.seats());
  }

  /** Whether it begins without anything to pay or to give. */
  public boolean isFree() {
    return deal.trialDays() > 0 && !deal.cardRequired();
  }
}
