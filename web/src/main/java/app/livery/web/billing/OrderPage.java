package app.livery.web.billing;

import app.livery.billing.transfers.OrderState;
import app.livery.billing.transfers.Ordering;
import app.livery.billing.transfers.Orders;
import app.livery.billing.transfers.PayableOrder;
import app.livery.kernel.Ids;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One order: how to pay it, what has come, and the pro-forma invoice. */
@Named
@ViewScoped
public class OrderPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Orders orders;
  @Inject Ordering ordering;
  @Inject ProForma proForma;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private PayableOrder view;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    view = orders.get(id);
  }

  public void announce() {
    ordering.announce(id);
    view = orders.get(id);
    Notices.say("transfers.announced");
  }

  public String withdraw() {
    ordering.withdraw(id);
    Notices.say("transfers.withdrawn");
    return Go.to("/orders");
  }

  /** Sends the pro-forma invoice as PDF. */
  public void print() {
    proForma.send(view);
  }

  public PayableOrder getView() {
    return view;
  }

  /** Whether it may be taken back: nothing has come for it yet. */
  public boolean isReturnable() {
    return view.order().isOpen() && view.order().paidMinor() == 0;
  }

  /** Whether nobody has said yet that the money is on its way. */
  public boolean isFresh() {
    return view.order().state() == OrderState.NEW;
  }
}
