package app.livery.web.billing;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.CreditsState;
import app.livery.billing.ledger.Drift;
import app.livery.billing.ledger.EntryKind;
import app.livery.billing.ledger.LedgerRow;
import app.livery.billing.ledger.Posting;
import app.livery.billing.ledger.Proving;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.WalletSums;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Ask;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The brand's credits: what every organisation has, and what moved other than by use. */
@Named
@ViewScoped
public class CreditsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTED = 10;

  @Inject Wallets wallets;
  @Inject Crediting crediting;
  @Inject Proving proving;
  @Inject Organisations organisations;

  private Rows<WalletRow> rows;
  private Rows<LedgerRow> movements;
  private CreditsForm form = new CreditsForm();
  private WalletSums sums;
  private List<Drift> drifts;

  @PostConstruct
  void open() {
    rows = Rows.of(wallets::list);
    movements = Rows.named("movements", wallets::movements);
  }

  /** Gives credits, or takes them away. */
  public void adjust() {
    OrganisationRow whose = form.getOrganisation();
    Posting posting =
        crediting.adjust(new OrganisationId(whose.id()), form.typed(), form.getReason());
    Notices.say("credits.adjusted", whose.name(), posting.balance());
    form = new CreditsForm();
    sums = null;
    movements.restart();
  }

  /** Counts the ledger again. */
  public void prove() {
    drifts = proving.look();
  }

  public List<OrganisationRow> suggest(String words) {
    return organisations.list(Ask.search(words, SUGGESTED)).rows();
  }

  public WalletSums getSums() {
    if (sums == null) sums = wallets.sums();
    return sums;
  }

  public Rows<WalletRow> getRows() {
    return rows;
  }

  public Rows<LedgerRow> getMovements() {
    return movements;
  }

  public CreditsForm getForm() {
    return form;
  }

  /** What does not agree; null while nobody has asked. */
  public List<Drift> getDrifts() {
    return drifts;
  }

  public List<CreditsState> getStates() {
    return List.of(CreditsState.values());
  }

  public List<EntryKind> getKinds() {
    return Arrays.stream(EntryKind.values()).filter(kind -> kind != EntryKind.USE).toList();
  }
}
