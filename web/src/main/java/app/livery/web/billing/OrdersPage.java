package app.livery.web.billing;

import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.PriceRow;
import app.livery.billing.transfers.BankAccounts;
import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.OrderState;
import app.livery.billing.transfers.OrderWish;
import app.livery.billing.transfers.Ordering;
import app.livery.billing.transfers.Orders;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Functions;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the caller's organisation orders by bank transfer. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Orders orders;
  @Inject Ordering ordering;
  @Inject Plans plans;
  @Inject BankAccounts accounts;
  @Inject Organisations organisations;
  @Inject CurrentCall call;

  private final OrderForm form = new OrderForm();
  private OrganisationId organisation;
  private Rows<OrderRow> rows;
  private Map<String, String> prices;

  @PostConstruct
  void open() {
    organisation = call.actor().organisation();
    if (organisation == null) throw new NotFound();
    rows = Rows.of(ask -> orders.list(organisation, ask));
    form.setSeats(Math.max(1, organisations.get(organisation).seatsTaken()));
  }

  /** Orders it and goes to where it says how to pay. */
  public String place() {
    OrderWish wish = form.wish(form.getPrice() == null ? null : Ids.parse(form.getPrice()));
    return Go.to("/order/" + ordering.place(organisation, wish).order().id());
  }

  /** What can be bought by transfer: the price's identifier by what it is called. */
  public Map<String, String> getPrices() {
    if (prices == null) prices = read();
    return prices;
  }

  private Map<String, String> read() {
    List<String> currencies = accounts.currencies();
    Map<String, String> found = new LinkedHashMap<>();
    for (PlanWithPrices plan : plans.sellable())
      for (PriceRow price : new ArrayList<>(plan.prices()))
        if (currencies.contains(price.currency()) && price.unitMinor() > 0)
          found.put(name(plan, price), price.id().toString());
    return found;
  }

  private static String name(PlanWithPrices plan, PriceRow price) {
    String money = Functions.money(price.unitMinor(), price.currency());
    return plan.plan().name() + " · " + money + " · " + Functions.word(price.interval());
  }

  public Rows<OrderRow> getRows() {
    return rows;
  }

  public OrderForm getForm() {
    return form;
  }

  public List<OrderState> getStates() {
    return List.of(OrderState.values());
  }
}
