package app.livery.operations.figures;

import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.UUID;

/** Who belongs to which organisation, over all tenants; names a person's organisations. */
@Repository
public class MemberEntries {
  private static final String NAME =
      """
      update platform.person_entry p set organisations = coalesce((
          select string_agg(o.name, ', ' order by o.name) from platform.member_entry m
          join platform.organisation_entry o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
          where m.tenant_id = p.tenant_id and m.person_id = p.id), '')
      where p.tenant_id = ?1 and\s""";

  @Inject PlatformSession session;

  @Within
  public void join(UUID tenant, UUID organisation, UUID person, String role) {
    query(
            "insert into platform.member_entry (tenant_id, organisation_id, person_id, role)"
                + " values (?1, ?2, ?3, ?4) on conflict (tenant_id, organisation_id, person_id)"
                + " do update set role = excluded.role",
            tenant,
            organisation,
            person,
            role)
        .executeUpdate();
  }

  @Within
  public void leave(UUID tenant, UUID organisation, UUID person) {
    query(
            "delete from platform.member_entry where tenant_id = ?1 and organisation_id = ?2"
                + " and person_id = ?3",
            tenant,
            organisation,
            person)
        .executeUpdate();
  }

  /** Writes the names of somebody's organisations into their entry. */
  @Within
  public void nameFor(UUID tenant, UUID person) {
    session.em().flush();
    query(NAME + "p.id = ?2", tenant, person).executeUpdate();
  }

  /** The same for everybody in an organisation. */
  @Within
  public void nameWithin(UUID tenant, UUID organisation) {
    session.em().flush();
    query(
            NAME
                + "p.id in (select person_id from platform.member_entry"
                + " where tenant_id = ?1 and organisation_id = ?2)",
            tenant,
            organisation)
        .executeUpdate();
  }

  @Within
  public void forget(UUID tenant) {
    query("delete from platform.member_entry where tenant_id = ?1", tenant).executeUpdate();
  }

  /** No flush of its own: hundreds of entries may wait in memory, and each costs a look. */
  private Query query(String sql, Object... parameters) {
    Query query = session.em().createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
    return query;
  }
}
