package app.livery.web.billing;

import app.livery.billing.figures.SubscriptionEntries;
import app.livery.billing.figures.SubscriptionEntryRow;
import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The subscriptions of all tenants. */
@Named
@ViewScoped
public class PlatformSubscriptionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SubscriptionEntries subscriptions;
  @Inject TenantDirectory directory;

  private Rows<SubscriptionEntryRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(subscriptions::list);
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
