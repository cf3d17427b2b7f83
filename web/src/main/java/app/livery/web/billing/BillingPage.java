package app.livery.web.billing;

import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.Invoices;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.Wallets;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What an organisation pays for, and what its owners can do about it. */
@Named
@ViewScoped
public class BillingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject Organisations organisations;
  @Inject Wallets wallets;
  @Inject Changing changing;
  @Inject Addresses addresses;
  @Inject CurrentCall call;

  private OrganisationId id;
  private List<SubscriptionRow> live;
  private Rows<InvoiceRow> rows;
  private SubscriptionRow chosen;

  @PostConstruct
  void open() {
    id = call.actor().organisation();
    if (id == null) throw new NotFound();
    live = subscriptions.liveOf(id);
    rows = Rows.of(ask -> invoices.list(id, ask));
  }

  public void choose(SubscriptionRow row) {
    chosen = row;
  }

  /** Pays nothing and uses nothing until somebody goes on. */
  public String pause() {
    return show(changing.pause(id, chosen.id(), null), "billing.paused");
  }

  public String resume(SubscriptionRow row) {
    return show(changing.resume(id, row.id()), "billing.resumed");
  }

  /** Lets the chosen one end with what is paid. */
  public String cancel() {
    return show(changing.cancel(id, chosen.id(), false), "billing.ending");
  }

  /** Ends the chosen one now. */
  public String cancelNow() {
    return show(changing.cancel(id, chosen.id(), true), "billing.ended");
  }

  public String keep(SubscriptionRow row) {
    return show(changing.keep(id, row.id()), "billing.kept");
  }

  /** Goes to where cards and invoices are looked after. */
  public String portal() {
    return Go.to(changing.portal(id, addresses.here("/billing")));
  }

  private static String show(SubscriptionRow changed, String said) {
    Notices.say(said, changed.plan());
    return Go.to("/billing");
  }

  /** Whether the reader may change anything. */
  public boolean isOwner() {
    return call.actor().holds(Role.OWNER);
  }

  /** What the organisation has to spend; for its owners. */
  public WalletRow getWallet() {
    return wallets.get(id);
  }

  public OrganisationRow getOrganisation() {
    return organisations.get(id);
  }

  public List<SubscriptionRow> getLive() {
    return live;
  }

  public Rows<InvoiceRow> getRows() {
    return rows;
  }

  public SubscriptionRow getChosen() {
    return chosen;
  }
}
