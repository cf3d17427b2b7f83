package app.livery.web.tenancy;

import app.livery.billing.ledger.Wallets;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ask;
import app.livery.kernel.Credits;
import app.livery.kernel.Slice;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.OrganisationStatus;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The brand's customers, and how a new one comes into being. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Organisations organisations;
  @Inject Organising organising;
  @Inject Wallets wallets;
  @Inject Subscriptions subscriptions;

  private Rows<OrganisationRow> rows;
  private final HashMap<UUID, Credits> credits = new HashMap<>();
  private final HashMap<UUID, Long> bought = new HashMap<>();
  private final OrganisationForm form = new OrganisationForm();

  @PostConstruct
  void open() {
    rows = Rows.of(this::page);
  }

  /** One page, and with two more queries what those on it have. */
  private Slice<OrganisationRow> page(Ask ask) {
    Slice<OrganisationRow> page = organisations.list(ask);
    List<UUID> shown = page.rows().stream().map(OrganisationRow::id).toList();
    credits.putAll(wallets.balances(shown));
    bought.putAll(subscriptions.counts(shown));
    return page;
  }

  /** What an organisation on the page has. */
  public Credits balance(OrganisationRow row) {
    return credits.getOrDefault(row.id(), Credits.NONE);
  }

  /** How many subscriptions of an organisation on the page have not ended. */
  public long live(OrganisationRow row) {
    return bought.getOrDefault(row.id(), 0L);
  }

  /** Founds the organisation and goes to its page. */
  public String create() {
    OrganisationRow made =
        organising.found(form.getName(), form.getSlug(), form.getCurrency(), form.getSeats());
    return Go.to("/organisation/" + made.id() + "?new=true");
  }

  public Rows<OrganisationRow> getRows() {
    return rows;
  }

  public OrganisationForm getForm() {
    return form;
  }

  public List<OrganisationStatus> getStatuses() {
    return List.of(OrganisationStatus.values());
  }

  public List<OrganisationKind> getKinds() {
    return List.of(OrganisationKind.values());
  }
}
