package app.livery.web.billing;

import app.livery.billing.figures.SubscriptionEntries;
import app.livery.billing.figures.SubscriptionEntryRow;
import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.identity.Entering;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.Browser;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The subscriptions of all tenants. Whoever of the staff wants to do something about one goes into
 * its tenant first, for a reason, and acts on the tenant's own page.
 */
@Named
@ViewScoped
public class PlatformSubscriptionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SubscriptionEntries subscriptions;
  @Inject TenantDirectory directory;
  @Inject Entering entering;
  @Inject Browser browser;

  private Rows<SubscriptionEntryRow> rows;
  private SubscriptionEntryRow chosen;
  private String page;
  private String reason;

  @PostConstruct
  void open() {
    rows = Rows.of(subscriptions::list);
  }

  /** Wants to look at one. */
  public void look(SubscriptionEntryRow row) {
    choose(row, "/subscription/");
  }

  /** Wants to change the seats or the plan of one. */
  public void change(SubscriptionEntryRow row) {
    choose(row, "/subscription-change/");
  }

  private void choose(SubscriptionEntryRow row, String wanted) {
    chosen = row;
    page = wanted;
    reason = "";
  }

  /** Goes into its tenant, for the reason given. */
  public String enter() {
    browser.goOn(entering.enter(chosen.tenant(), reason, browser.cookie()));
    return Go.to(page + chosen.id());
  }

  public SubscriptionEntryRow getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Rows<SubscriptionEntryRow> getRows() {
    return rows;
  }

  /** The name of the tenant that the list is narrowed to. */
  public String getTenantName() {
    String id = rows.getView().getFilters().get("tenant");
    return id == null ? "" : directory.byId(Ids.parse(id)).map(TenantRef::name).orElse(id);
  }

  /** The currency that the list is narrowed to. */
  public String getCurrency() {
    return rows.getView().getFilters().getOrDefault("currency", "");
  }

  public List<SubscriptionStatus> getStatuses() {
    return List.of(SubscriptionStatus.values());
  }

  public List<Source> getSources() {
    return List.of(Source.values());
  }
}
