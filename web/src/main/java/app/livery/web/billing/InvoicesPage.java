package app.livery.web.billing;

import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.InvoiceState;
import app.livery.billing.invoices.Invoices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the brand has billed its customers. */
@Named
@ViewScoped
public class InvoicesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Invoices invoices;

  private Rows<InvoiceRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(invoices::list);
  }

  public Rows<InvoiceRow> getRows() {
    return rows;
  }

  public List<InvoiceState> getStates() {
    return List.of(InvoiceState.values());
  }
}
