package app.livery.web.operations;

import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.operations.facts.AuditFeed;
import app.livery.operations.facts.FactRow;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The audit trail of the platform and of every tenant. */
@Named
@ViewScoped
public class PlatformAuditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AuditFeed feed;
  @Inject TenantDirectory directory;

  private Rows<FactRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(ask -> feed.list(ask).map(row -> row.withDetail(Functions.told(row.detail()))));
  }

  public Rows<FactRow> getRows() {
    return rows;
  }

  /** The name of the tenant that the trail is narrowed to. */
  public String getTenantName() {
    String id = rows.getView().getFilters().get("tenant");
    return id == null ? "" : directory.byId(Ids.parse(id)).map(TenantRef::name).orElse(id);
  }
}
