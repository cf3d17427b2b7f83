package app.livery.tenancy.tenants;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.hosts.Hosts;
import app.livery.tenancy.hosts.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Who answers at which host, held in memory so that no request waits for a query to be routed.
 *
 * <p>The picture is replaced as a whole: at start, after each change made by this node, and
 * whenever the registry's revision shows that another node changed it.
 */
@ApplicationScoped
public class TenantDirectory implements Routing {
  @Inject Tenants tenants;
  @Inject Hosts hosts;
  @Inject Grants grants;
  @Inject CurrentCall call;

  private volatile Picture picture = Picture.EMPTY;

  /** The host of the platform's own pages, for example {@code localhost}. */
  public String platformHost() {
    return PublicUrls.host();
  }

  /**
   * The tenant that answers at a host name, in lower case and without a port: at a name of its own,
   * or at its slug below the platform's host.
   */
  public Optional<TenantRef> byHost(String host) {
    String suffix = "." + platformHost();
    if (host.endsWith(suffix)) return bySlug(host.substring(0, host.length() - suffix.length()));
    return picture.ofHost(host);
  }

  public Optional<TenantRef> bySlug(String slug) {
    return picture.ofSlug(slug);
  }

  @Override
  public Optional<TenantRef> byId(UUID id) {
    return picture.ofId(id);
  }

  public Collection<TenantRef> all() {
    return picture.all();
  }

  /** The host that a tenant's links carry, without scheme and port. */
  public String hostOf(TenantRef tenant) {
    return PublicUrls.hostOf(byId(tenant.id()).orElse(tenant));
  }

  /** Reads the registry again if it has changed since. Cheap: one row when it has not. */
  @Override
  public synchronized void refresh() {
    call.asSystem(
        null,
        () -> {
          long revision = tenants.revision();
          if (revision != picture.revision())
            picture = Picture.of(revision, tenants.all(), hosts.routes(), grants.features());
          return null;
        });
  }
}
