package app.livery.tenancy.tenants;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Settings;
import app.livery.kernel.TenantRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who answers at which host, held in memory so that no request waits for a query to be routed.
 *
 * <p>The picture is replaced as a whole: at start, after each change made by this node, and
 * whenever the registry's revision shows that another node changed it.
 */
@ApplicationScoped
public class TenantDirectory {
  @Inject Tenants tenants;
  @Inject CurrentCall call;

  private volatile Picture picture = new Picture(-1, Map.of(), Map.of());

  private record Picture(long revision, Map<String, TenantRef> bySlug, Map<UUID, TenantRef> byId) {}

  /** The host of the platform's own pages, for example {@code localhost}. */
  public String platformHost() {
    return Settings.get("LIVERY_PUBLIC_HOST", "localhost");
  }

  /** The tenant that answers at a host name, in lower case and without a port. */
  public Optional<TenantRef> byHost(String host) {
    String suffix = "." + platformHost();
    if (!host.endsWith(suffix)) return Optional.empty();
    return bySlug(host.substring(0, host.length() - suffix.length()));
  }

  public Optional<TenantRef> bySlug(String slug) {
    return Optional.ofNullable(picture.bySlug.get(slug));
  }

  public Optional<TenantRef> byId(UUID id) {
    return Optional.ofNullable(picture.byId.get(id));
  }

  public Collection<TenantRef> all() {
    return picture.byId.values();
  }

  /** The host that a tenant's links carry, without scheme and port. */
  public String hostOf(TenantRef tenant) {
    return tenant.slug() + "." + platformHost();
  }

  /** Reads the registry again if it has changed since. Cheap: one row when it has not. */
  public void refresh() {
    call.asSystem(
        null,
        () -> {
          long revision = tenants.revision();
          if (revision != picture.revision) read(revision);
          return null;
        });
  }

  private void read(long revision) {
    Map<UUID, TenantRef> byId =
        tenants.all().stream().collect(Collectors.toMap(TenantRef::id, Function.identity()));
    Map<String, TenantRef> bySlug =
        byId.values().stream().collect(Collectors.toMap(TenantRef::slug, Function.identity()));
    picture = new Picture(revision, bySlug, byId);
  }
}
