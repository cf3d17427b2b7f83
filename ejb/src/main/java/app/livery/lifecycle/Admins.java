package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who runs the current tenant. */
@Repository
public class Admins {
  private static final String ALL =
      """
      select p.id, p.email, p.name, p.language from person p
      where p.tenant_admin and p.status = 'ACTIVE' order by p.created_at limit 50
      """;

  @Inject TenantSession session;

  /** Fifty at most. */
  List<Owner> all() {
    List<?> rows = session.em().createNativeQuery(ALL).getResultList();
    return rows.stream().map(Admins::admin).toList();
  }

  private static Owner admin(Object found) {
    Object[] row = (Object[]) found;
    return new Owner(
        (UUID) row[0], new EmailAddress((String) row[1]), (String) row[2], (String) row[3]);
  }
}
