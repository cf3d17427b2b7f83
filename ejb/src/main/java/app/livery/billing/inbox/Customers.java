package app.livery.billing.inbox;

import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Which customer of the platform's account is which brand's. */
@Repository
public class Customers {
  @Inject PlatformSession session;

  /** The brand whose customer this is; empty where nobody has said so yet. */
  @Within
  public Optional<UUID> ownerOf(String customer) {
    return session
        .em()
        .createNativeQuery("select tenant_id from platform.stripe_customer where id = ?1")
        .setParameter(1, customer)
        .getResultStream()
        .findFirst()
        .map(UUID.class::cast);
  }

  /** Remembers whose customer it is. Call it in a transaction of the platform's side. */
  @Within
  public void belongs(String customer, UUID tenant) {
    session
        .em()
        .createNativeQuery(
            "insert into platform.stripe_customer (id, tenant_id) values (?1, ?2)"
                + " on conflict do nothing")
        .setParameter(1, customer)
        .setParameter(2, tenant)
        .executeUpdate();
  }
}
