package app.livery.web.billing;

import app.livery.billing.transfers.OrderState;
import app.livery.billing.transfers.Orders;
import app.livery.billing.transfers.PayableOrder;
import app.livery.billing.transfers.PaymentWish;
import app.livery.billing.transfers.Reviewing;
import app.livery.billing.transfers.Surplus;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One order under review: what is due, what has come, and what is made of it. */
@Named
@ViewScoped
public class TransferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Orders orders;
  @Inject Reviewing reviewing;
  @Inject Clock clock;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private PayableOrder view;
  private PaymentForm payment;
  private Surplus surplus;
  private String credits;
  private String reason;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    view = orders.get(id);
    payment = fresh();
  }

  /** Most money is recorded on the day on which it has come. */
  private PaymentForm fresh() {
    PaymentForm form = new PaymentForm();
    form.setReceivedOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return form;
  }

  public void record() {
    String currency = view.order().currency();
    long minor = Money.of(payment.getAmount(), currency).minor();
    view =
        reviewing.record(
            id,
            new PaymentWish(
                payment.getBank(), payment.getReference(), minor, payment.getReceivedOn()));
    payment = fresh();
    Notices.say("transfers.recorded");
  }

  public void confirm() {
    boolean rest = surplus == Surplus.CREDITS && view.order().surplusMinor() > 0;
    reviewing.confirm(id, surplus, rest ? Credits.parse(credits, "credits") : null);
    view = orders.get(id);
    Notices.say("transfers.confirmed", view.order().organisationName());
  }

  public void reject() {
    reviewing.reject(id, reason);
    view = orders.get(id);
    Notices.say("transfers.rejected", view.order().organisationName());
  }

  public PayableOrder getView() {
    return view;
  }

  /** Whether money may still come for it: what closed because none came in time may yet be paid. */
  public boolean isPayable() {
    return view.order().isOpen() || view.order().state() == OrderState.EXPIRED;
  }

  /** Whether all of its money is there. */
  public boolean isComplete() {
    return view.order().paidMinor() >= view.order().amountMinor();
  }

  public PaymentForm getPayment() {
    return payment;
  }

  /** What may become of money beyond what was due. */
  public List<Surplus> getChoices() {
    return List.of(Surplus.values());
  }

  public Surplus getSurplus() {
    return surplus;
  }

  public void setSurplus(Surplus surplus) {
    this.surplus = surplus;
  }

  public String getCredits() {
    return credits;
  }

  public void setCredits(String credits) {
    this.credits = credits;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
