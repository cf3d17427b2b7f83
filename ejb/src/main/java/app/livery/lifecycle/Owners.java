package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.lifecycle.notices.Notice;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who owns an organisation of the current tenant and wants to be written to. */
@Repository
public class Owners {
  private static final String WANTING =
      """
      select p.id, p.email, p.name, p.language
      from member m join person p on p.id = m.person_id
      where m.organisation_id = ?1 and m.role = 'OWNER' and m.ended_at is null
        and p.status = 'ACTIVE' and not exists
          (select 1 from muted_notice n where n.person_id = p.id and n.notice = ?2)
      order by m.joined_at limit 50
      """;

  private static final String ALL =
      """
      select p.id, p.email, p.name, p.language
      from member m join person p on p.id = m.person_id
      where m.organisation_id = ?1 and m.role = 'OWNER' and m.ended_at is null
        and p.status = 'ACTIVE' order by m.joined_at limit 50
      """;

  @Inject TenantSession session;

  /** All of them, for what nobody can do without, such as money; fifty at most. */
  List<Owner> of(UUID organisation) {
    List<?> rows =
        session.em().createNativeQuery(ALL).setParameter(1, organisation).getResultList();
    return rows.stream().map(Owners::owner).toList();
  }

  /** Those who do not do without the notice; fifty at most. */
  List<Owner> of(UUID organisation, Notice notice) {
    List<?> rows =
        session
            .em()
            .createNativeQuery(WANTING)
            .setParameter(1, organisation)
            .setParameter(2, notice.name())
            .getResultList();
    return rows.stream().map(Owners::owner).toList();
  }

  private static Owner owner(Object found) {
    Object[] row = (Object[]) found;
    return new Owner(
        (UUID) row[0], new EmailAddress((String) row[1]), (String) row[2], (String) row[3]);
  }
}
