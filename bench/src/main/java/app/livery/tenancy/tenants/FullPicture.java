package app.livery.tenancy.tenants;

import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.tenancy.hosts.HostRoute;
import app.livery.tenancy.hosts.HostState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The registry's picture with many hosts in it, as the server holds it in memory. */
public final class FullPicture {
  private final Picture picture;
  private final List<String> names;

  /** So many tenants, each with one host name of its own. */
  public FullPicture(int hosts) {
    List<TenantRef> tenants = IntStream.range(0, hosts).mapToObj(FullPicture::tenant).toList();
    names = IntStream.range(0, hosts).mapToObj(n -> "portal." + n + ".example").toList();
    List<HostRoute> routes =
        IntStream.range(0, hosts)
            .mapToObj(n -> new HostRoute(names.get(n), tenants.get(n).id(), true, HostState.LIVE))
            .toList();
    picture = Picture.of(1, tenants, routes, Map.of());
  }

  private static TenantRef tenant(int n) {
    UUID id = new UUID(0, n);
    return new TenantRef(id, "tenant-" + n, "Tenant " + n, "t_" + n, TenantStatus.READY);
  }

  /** Looks every host up once, as requests name them, and answers how many were found. */
  public int lookUpAll() {
    int found = 0;
    for (String name : names) if (picture.ofHost(new String(name)).isPresent()) found++;
    return found;
  }
}
