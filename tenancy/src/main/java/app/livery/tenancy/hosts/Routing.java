package app.livery.tenancy.hosts;

import app.livery.kernel.TenantRef;
import java.util.Optional;
import java.util.UUID;

/** The picture of who answers where, as far as hosts have to do with it. */
public interface Routing {
  /** Has this node route by what is committed; other nodes follow by themselves. */
  void refresh();

  Optional<TenantRef> byId(UUID tenant);
}
