package app.livery.web.ui;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Settings;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whole addresses, for links that people copy and send. */
@Named("addresses")
@ApplicationScoped
public class Addresses {
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  /** Where a tenant answers, without a slash at the end. */
  public String of(TenantRef tenant) {
    return whole(directory.hostOf(tenant));
  }

  /** The same for a slug. */
  public String ofSlug(String slug) {
    return directory.bySlug(slug).map(this::of).orElse("");
  }

  /** An address on the current tenant's host, or the platform's where there is none. */
  public String here(String path) {
    return call.tenant().map(this::of).orElseGet(() -> whole(directory.platformHost())) + path;
  }

  /** A host with scheme and port, as browsers reach it. */
  public String whole(String host) {
    String port = Settings.find("LIVERY_PUBLIC_PORT").map(number -> ":" + number).orElse("");
    return Settings.get("LIVERY_PUBLIC_SCHEME", "http") + "://" + host + port;
  }
}
