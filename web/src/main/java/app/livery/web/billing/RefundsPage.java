package app.livery.web.billing;

import app.livery.billing.invoices.RefundRow;
import app.livery.billing.invoices.RefundState;
import app.livery.billing.invoices.Returns;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Money that has gone back to customers. */
@Named
@ViewScoped
public class RefundsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Returns returns;

  private Rows<RefundRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(returns::refunds);
  }

  /** Why, in words; Stripe tells it as a code. */
  public String why(RefundRow row) {
    return Functions.named("refunds.reason.", row.reason());
  }

  public Rows<RefundRow> getRows() {
    return rows;
  }

  public List<RefundState> getStates() {
    return List.of(RefundState.values());
  }
}
