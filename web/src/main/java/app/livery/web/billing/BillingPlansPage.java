package app.livery.web.billing;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.checkouts.Buying;
import app.livery.billing.checkouts.CheckingOut;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.subscriptions.Sold;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
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
import java.util.Set;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** What an organisation can buy, by interval and currency. */
@Named
@ViewScoped
public class BillingPlansPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Param String interval;
  @Inject @Param String currency;
  @Inject Plans plans;
  @Inject Buying buying;
  @Inject PaymentPaths paths;
  @Inject Organisations organisations;
  @Inject Subscriptions subscriptions;
  @Inject CurrentCall call;

  private OrganisationId id;
  private List<PlanWithPrices> views;
  private Interval rhythm;
  private String money;
  private int seats;
  private boolean first;
  private List<SubscriptionRow> live;

  /** A plan at the price that fits what the reader has chosen. */
  public record Offer(PlanRow plan, PriceRow price) implements Serializable {}

  @PostConstruct
  void open() {
    id = call.actor().organisation();
    if (id == null) throw new NotFound();
    OrganisationRow organisation = organisations.get(id);
    views = plans.sellable();
    first = subscriptions.list(id, Ask.first(1)).rows().isEmpty();
    live = subscriptions.liveOf(id);
    seats = Math.max(1, organisation.seatsTaken());
    money = getCurrencies().contains(currency) ? currency : usual(organisation.currency());
    rhythm =
        getIntervals().stream().filter(i -> i.name().equals(interval)).findFirst().orElse(null);
    if (rhythm == null && !getIntervals().isEmpty()) rhythm = getIntervals().get(0);
  }

  private String usual(String own) {
    List<String> all = getCurrencies();
    return all.contains(own) || all.isEmpty() ? own : all.get(0);
  }

  /** Goes to where it is paid; what begins without anything to pay is there at once. */
  public String choose(UUID price) {
    CheckoutRow row = buying.buy(id, price, seats, addresses());
    if (row.url() != null) return Go.to(row.url());
    Notices.say("billing.begun", row.plan());
    return Go.to("/billing");
  }

  private CheckingOut.Addresses addresses() {
    return paths.from("/billing-plans");
  }

  /** Whether a choice begins at once, because nothing is paid and no card is asked for. */
  public boolean free(Offer offer) {
    return first && offer.plan().trialDays() > 0 && !offer.plan().cardRequired();
  }

  /** What opens one of its modules already, so that it is to be changed instead; null for none. */
  public SubscriptionRow having(Offer offer) {
    Set<Module> modules = offer.plan().moduleSet();
    return live.stream()
        .filter(one -> Sold.read(one.modules()).stream().anyMatch(modules::contains))
        .findFirst()
        .orElse(null);
  }

  /** Whether it would be the organisation's first subscription: trials are for those. */
  public boolean isFirst() {
    return first;
  }

  public List<Offer> getOffers() {
    return views.stream()
        .flatMap(view -> view.prices().stream().map(price -> new Offer(view.plan(), price)))
        .filter(offer -> offer.price().isBound())
        .filter(offer -> offer.price().interval() == rhythm)
        .filter(offer -> offer.price().currency().equals(money))
        .toList();
  }

  public List<Interval> getIntervals() {
    return prices().stream().map(PriceRow::interval).distinct().sorted().toList();
  }

  public List<String> getCurrencies() {
    return prices().stream().map(PriceRow::currency).distinct().sorted().toList();
  }

  private List<PriceRow> prices() {
    return views.stream()
        .flatMap(view -> view.prices().stream())
        .filter(PriceRow::isBound)
        .toList();
  }

  public Interval getRhythm() {
    return rhythm;
  }

  public String getMoney() {
    return money;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }
}
