package app.livery.web.billing;

import app.livery.billing.invoices.DisputeRow;
import app.livery.billing.invoices.DisputeState;
import app.livery.billing.invoices.Returns;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Payments that were called into question. */
@Named
@ViewScoped
public class DisputesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Returns returns;

  private Rows<DisputeRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(returns::disputes);
  }

  /** Why, in words; Stripe tells it as a code. */
  public String why(DisputeRow row) {
    return Functions.named("refunds.reason.", row.reason());
  }

  public Rows<DisputeRow> getRows() {
    return rows;
  }

  public List<DisputeState> getStates() {
    return List.of(DisputeState.values());
  }
}
