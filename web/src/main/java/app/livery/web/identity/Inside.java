package app.livery.web.identity;

import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Tells calls from the inside, such as the front's, from those of people. */
@ApplicationScoped
public class Inside {
  /**
   * Below this calls come by address, not by host name; each answers for itself whom it lets in.
   */
  static final String PATHS = "/inside/";

  @Inject TenantDirectory directory;

  /** Whether a call names a host, and none that people come by. */
  public boolean asks(HttpServletRequest request) {
    return HostName.named(request).filter(host -> !isOurs(host)).isPresent();
  }

  /** Whether the platform or a tenant answers at a host. */
  public boolean isOurs(String host) {
    return host.equals(directory.platformHost()) || directory.byHost(host).isPresent();
  }
}
