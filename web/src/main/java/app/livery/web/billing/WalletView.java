package app.livery.web.billing;

import app.livery.billing.ledger.CreditDays;
import app.livery.billing.ledger.EntryKind;
import app.livery.billing.ledger.LedgerRow;
import app.livery.billing.ledger.LotRow;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * One wallet with its lots and its ledger: that of the organisation which the address names, else
 * of the reader's own.
 */
@Named
@ViewScoped
public class WalletView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Wallets wallets;
  @Inject CreditDays days;
  @Inject CreditChart drawing;
  @Inject CurrentCall call;

  private OrganisationId id;
  private WalletRow wallet;
  private List<LotRow> lots;
  private String chart;
  private Rows<LedgerRow> entries;

  @PostConstruct
  void open() {
    id = named == null ? call.actor().organisation() : new OrganisationId(Ids.parse(named));
    if (id == null) throw new NotFound();
    entries = Rows.of(ask -> wallets.entries(id, ask));
    read();
  }

  /** Reads again what somebody has just changed. */
  void read() {
    wallet = wallets.get(id);
    lots = null;
    chart = null;
  }

  OrganisationId id() {
    return id;
  }

  public WalletRow getWallet() {
    return wallet;
  }

  public List<LotRow> getLots() {
    if (lots == null) lots = wallets.lots(id, Ask.first(SHOWN)).rows();
    return lots;
  }

  public String getChart() {
    if (chart == null) chart = drawing.of(days.last(id));
    return chart;
  }

  public Rows<LedgerRow> getEntries() {
    return entries;
  }

  public List<EntryKind> getKinds() {
    return List.of(EntryKind.values());
  }
}
