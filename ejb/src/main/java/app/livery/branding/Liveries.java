package app.livery.branding;

import app.livery.kernel.Open;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.util.Optional;

/** The livery of the current tenant. */
@Repository
public class Liveries {
  @Inject TenantSession session;

  /** What the tenant wears; the default while it has chosen nothing. Everybody sees it anyway. */
  @Open
  public Livery current() {
    return worn().map(WornLivery::livery).orElse(Livery.DEFAULT);
  }

  Optional<WornLivery> worn() {
    return session
        .em()
        .createQuery("select w from WornLivery w", WornLivery.class)
        .getResultStream()
        .findFirst();
  }

  void add(WornLivery worn) {
    session.em().persist(worn);
  }
}
