package app.livery.tenancy.hosts;

import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.List;

/** All host names of their own that tenants have. */
@Repository
public class Hosts {
  @Inject PlatformSession session;

  /** Every name, for the directory that lives in memory. */
  @Within
  public List<HostRow> all() {
    return session
        .em()
        .createQuery("select h from Host h", Host.class)
        .getResultStream()
        .map(Host::row)
        .toList();
  }
}
