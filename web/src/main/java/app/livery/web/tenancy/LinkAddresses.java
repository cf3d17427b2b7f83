package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Secret;
import app.livery.kernel.Settings;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The addresses of links that are handed out, on the tenant's own host. */
@ApplicationScoped
public class LinkAddresses {
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  public String ofInvite(Secret secret) {
    return page("join", secret);
  }

  public String ofTrial(Secret secret) {
    return page("trial", secret);
  }

  public String ofOffer(Secret secret) {
    return page("offer", secret);
  }

  private String page(String name, Secret secret) {
    String scheme = Settings.get("LIVERY_PUBLIC_SCHEME", "http");
    String port = Settings.find("LIVERY_PUBLIC_PORT").map(number -> ":" + number).orElse("");
    String host = directory.hostOf(call.requireTenant());
    return scheme + "://" + host + port + "/" + name + "/" + secret.value();
  }
}
