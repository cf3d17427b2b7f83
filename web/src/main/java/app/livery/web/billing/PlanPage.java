package app.livery.web.billing;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.plans.Cataloguing;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanStatus;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.kernel.Ids;
import app.livery.tenancy.links.offer.AtTrialEnd;
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

/** One plan: its terms, what it costs, whether it is sold. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Cataloguing cataloguing;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private PlanWithPrices view;
  private PlanForm form;
  private PriceRow chosen;
  private String stripePrice;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    show(plans.get(id));
  }

  /** Other terms for a draft. */
  public void save() {
    show(packaging.change(id, form.wish()));
    Notices.say("plans.saved");
  }

  public void price() {
    show(cataloguing.price(id, form.price(), form.getInterval()));
    Notices.say("plans.priced");
  }

  public void unprice(PriceRow price) {
    show(packaging.unprice(price.id()));
    Notices.say("plans.unpriced");
  }

  /** The price that the dialog is about. */
  public void choose(PriceRow price) {
    chosen = price;
    stripePrice = "";
  }

  public void join() {
    show(cataloguing.join(chosen.id(), stripePrice));
    Notices.say("plans.joined");
  }

  public void publish() {
    show(cataloguing.publish(id));
    Notices.say("plans.published");
  }

  public void sell() {
    show(cataloguing.sell(id));
    Notices.say("plans.sold", getPlan().name());
  }

  public void retire() {
    show(packaging.retire(id));
    Notices.say("plans.retired", getPlan().name());
  }

  /** Drafts the next generation and goes there. */
  public String renew() {
    return Go.to("/plan/" + packaging.renew(id).plan().id());
  }

  /** Throws a draft away and goes back to the list. */
  public String drop() {
    packaging.drop(id);
    Notices.say("plans.dropped", getPlan().name());
    return Go.to("/plans");
  }

  private void show(PlanWithPrices now) {
    view = now;
    form = PlanForm.of(now.plan());
  }

  public PlanRow getPlan() {
    return view.plan();
  }

  public List<PriceRow> getPrices() {
    return view.prices();
  }

  public boolean isDraft() {
    return view.plan().status() == PlanStatus.DRAFT;
  }

  public boolean isSold() {
    return view.plan().status() == PlanStatus.ACTIVE;
  }

  /** Whether a price lacks its counterpart at Stripe. */
  public boolean isUnpublished() {
    return view.prices().stream().anyMatch(price -> price.stripePrice() == null);
  }

  public PlanForm getForm() {
    return form;
  }

  public PriceRow getChosen() {
    return chosen;
  }

  public String getStripePrice() {
    return stripePrice;
  }

  public void setStripePrice(String stripePrice) {
    this.stripePrice = stripePrice;
  }

  public List<Interval> getIntervals() {
    return List.of(Interval.MONTH, Interval.YEAR, Interval.WEEK, Interval.DAY);
  }

  public List<Module> getModules() {
    return List.of(Module.values());
  }

  public List<AtTrialEnd> getEnds() {
    return List.of(AtTrialEnd.values());
  }
}
