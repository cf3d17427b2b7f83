package app.livery.web.billing;

import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.OrderState;
import app.livery.billing.transfers.Orders;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All orders by bank transfer, for those who look at what has come in. */
@Named
@ViewScoped
public class TransfersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Orders orders;

  private Rows<OrderRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(ask -> orders.list(ask));
  }

  public Rows<OrderRow> getRows() {
    return rows;
  }

  public List<OrderState> getStates() {
    return List.of(OrderState.values());
  }
}
