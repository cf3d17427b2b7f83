package app.livery.billing.checkouts;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.List;

/** Who pays for an organisation: its first owner, in its name. */
@Repository
class Payers {
  private static final String FIRST =
      """
      select o.name, (select p.email from member m join person p on p.id = m.person_id
        where m.organisation_id = o.id and m.role = 'OWNER' and m.ended_at is null
        order by m.joined_at limit 1)
      from organisation o where o.id = ?1
      """;

  @Inject TenantSession session;

  /**
   * @param email null where nobody owns it yet
   */
  record Payer(String name, String email) {}

  @Within
  public Payer of(OrganisationId organisation) {
    List<?> found =
        session.em().createNativeQuery(FIRST).setParameter(1, organisation.value()).getResultList();
    Object[] row = (Object[]) found.get(0);
    return new Payer((String) row[0], (String) row[1]);
  }
}
