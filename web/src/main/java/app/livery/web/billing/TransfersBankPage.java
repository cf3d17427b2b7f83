package app.livery.web.billing;

import app.livery.billing.transfers.BankAccounts;
import app.livery.billing.transfers.BankRow;
import app.livery.billing.transfers.Banking;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where customers send money, for each currency. */
@Named
@ViewScoped
public class TransfersBankPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BankAccounts accounts;
  @Inject Banking banking;

  private BankForm form = new BankForm();
  private List<BankRow> rows;

  @PostConstruct
  void open() {
    rows = accounts.all();
  }

  public void save() {
    BankRow saved = banking.set(form.wish());
    form = new BankForm();
    open();
    Notices.say("transfers.bankSaved", saved.currency());
  }

  /** Fills the form with what stands there, to be changed. */
  public void edit(BankRow row) {
    form = BankForm.of(row);
  }

  public void remove(BankRow row) {
    banking.remove(row.currency());
    open();
    Notices.say("transfers.bankRemoved", row.currency());
  }

  public List<BankRow> getRows() {
    return rows;
  }

  public BankForm getForm() {
    return form;
  }
}
