package app.livery.web.ui;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.TenantRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whole addresses for pages, to be copied and sent. */
@Named("addresses")
@ApplicationScoped
public class Addresses {
  @Inject CurrentCall call;

  /** Where a tenant answers. */
  public String ofSlug(String slug) {
    return PublicUrls.tenant(slug, "");
  }

  /** A path on the current tenant's host, or on the platform's where there is none. */
  public String here(String path) {
    TenantRef tenant = call.tenant().orElse(null);
    return PublicUrls.of(tenant, path);
  }

  /** A path on the platform's host. */
  public String platform(String path) {
    return PublicUrls.platform(path);
  }
}
