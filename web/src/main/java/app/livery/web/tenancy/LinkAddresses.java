package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The addresses of links that are handed out, on the tenant's own host. */
@ApplicationScoped
public class LinkAddresses {
  @Inject CurrentCall call;

  public String ofInvite(Secret secret) {
    return PublicUrls.of(call.requireTenant(), "/join/" + secret.value());
  }

  public String ofTrial(Secret secret) {
    return PublicUrls.of(call.requireTenant(), "/trial/" + secret.value());
  }

  public String ofOffer(Secret secret) {
    return PublicUrls.of(call.requireTenant(), "/offer/" + secret.value());
  }
}
