package app.livery.web.tenancy;

import app.livery.kernel.Ids;
import app.livery.operations.figures.TenantEntries;
import app.livery.operations.figures.TenantEntryRow;
import app.livery.web.ui.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** One tenant: how it is, where it answers, what can be done about it. */
@Named
@ViewScoped
public class TenantPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TenantEntries entries;
  @Inject Addresses addresses;

  @Inject
  @Param(pathIndex = 0)
  String id;

  private TenantEntryRow tenant;

  @PostConstruct
  void open() {
    tenant = entries.get(Ids.parse(id));
  }

  public TenantEntryRow getTenant() {
    return tenant;
  }

  /** Where its people go. */
  public String getAddress() {
    return addresses.ofSlug(tenant.slug());
  }
}
