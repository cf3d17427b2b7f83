package app.livery.web.billing;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanWish;
import app.livery.kernel.Credits;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.tenancy.links.offer.AtTrialEnd;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of a plan as they are typed, and one price. */
public class PlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String description;
  private int seats = 5;
  private List<String> modules = new ArrayList<>(List.of(Module.INTELLIGENCE.name()));
  private String included = "0";
  private int trialDays = 14;
  private boolean cardRequired;
  private AtTrialEnd atTrialEnd = AtTrialEnd.RENEW;
  private String amount;
  private String currency = "USD";
  private Interval interval = Interval.MONTH;

  /** The terms of a plan, to be changed. */
  static PlanForm of(PlanRow plan) {
    PlanForm form = new PlanForm();
    form.name = plan.name();
    form.description = plan.description();
    form.seats = plan.seats();
    form.modules = plan.moduleList().stream().map(Enum::name).toList();
    form.included =
        BigDecimal.valueOf(plan.includedMicro(), 6).stripTrailingZeros().toPlainString();
    form.trialDays = plan.trialDays();
    form.cardRequired = plan.cardRequired();
    form.atTrialEnd = plan.atTrialEnd();
    return form;
  }

  PlanWish wish() {
    Set<Module> chosen = modules.stream().map(Module::valueOf).collect(Collectors.toSet());
    Credits credits = Credits.parse(included, "included");
    return new PlanWish(
        name, description, seats, chosen, credits, trialDays, cardRequired, atTrialEnd);
  }

  /**
   * @throws Malformed at the amount when it is none
   */
  Money price() {
    if (amount == null || amount.isBlank()) throw new Malformed("amount", "money");
    return Money.of(amount, currency);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public List<String> getModules() {
    return modules;
  }

  public void setModules(List<String> modules) {
    this.modules = modules;
  }

  public String getIncluded() {
    return included;
  }

  public void setIncluded(String included) {
    this.included = included;
  }

  public int getTrialDays() {
    return trialDays;
  }

  public void setTrialDays(int trialDays) {
    this.trialDays = trialDays;
  }

  public boolean isCardRequired() {
    return cardRequired;
  }

  public void setCardRequired(boolean cardRequired) {
    this.cardRequired = cardRequired;
  }

  public AtTrialEnd getAtTrialEnd() {
    return atTrialEnd;
  }

  public void setAtTrialEnd(AtTrialEnd atTrialEnd) {
    this.atTrialEnd = atTrialEnd;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public Interval getInterval() {
    return interval;
  }

  public void setInterval(Interval interval) {
    this.interval = interval;
  }
}
