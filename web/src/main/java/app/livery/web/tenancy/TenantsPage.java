package app.livery.web.tenancy;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.operations.figures.TenantEntries;
import app.livery.operations.figures.TenantEntryRow;
import app.livery.tenancy.tenants.Provisioning;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All tenants, and how a new one comes into being. */
@Named
@ViewScoped
public class TenantsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TenantEntries entries;
  @Inject Provisioning provisioning;

  private Rows<TenantEntryRow> rows;
  private final NewTenantForm form = new NewTenantForm();

  @PostConstruct
  void open() {
    rows = Rows.of(entries::list);
  }

  /** Makes the tenant and goes to its page. */
  public String create() {
    TenantRef tenant =
        provisioning.provision(
            form.getName(),
            new Slug(form.getSlug()),
            new EmailAddress(form.getEmail()),
            form.getLanguage());
    return Go.to("/platform/tenant/" + tenant.id() + "?new=true");
  }

  public Rows<TenantEntryRow> getRows() {
    return rows;
  }

  public NewTenantForm getForm() {
    return form;
  }

  public List<TenantStatus> getStatuses() {
    return List.of(TenantStatus.values());
  }
}
