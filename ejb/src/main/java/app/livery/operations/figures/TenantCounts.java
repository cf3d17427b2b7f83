package app.livery.operations.figures;

import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** The figures of each tenant on the platform's list, and the sign-ups of each day. */
@Repository
public class TenantCounts {
  private static final String COUNT =
      """
      insert into platform.tenant_figures as f (tenant_id, organisations, people, members,
        trial_people, seats_taken, seats_paid, last_activity_at)
      select ?1, o.standard, (select count(*) from platform.person_entry where tenant_id = ?1),
        o.members, o.trial, o.taken, o.paid,
        (select max(at) from platform.fact_entry where tenant_id = ?1)
      from (select count(*) filter (where kind = 'STANDARD') as standard,
          coalesce(sum(members) filter (where kind = 'STANDARD'), 0) as members,
          coalesce(sum(members) filter (where kind = 'TRIAL'), 0) as trial,
          coalesce(sum(seats_taken), 0) as taken, coalesce(sum(seats_paid), 0) as paid
        from platform.organisation_entry where tenant_id = ?1) o
      on conflict (tenant_id) do update set organisations = excluded.organisations,
        people = excluded.people, members = excluded.members, trial_people = excluded.trial_people,
        seats_taken = excluded.seats_taken, seats_paid = excluded.seats_paid,
        last_activity_at = excluded.last_activity_at
      """;

  @Inject PlatformSession session;

  /** So many more people on a day. */
  @Within
  public void signups(UUID tenant, LocalDate day, long people) {
    session
        .em()
        .createNativeQuery(
            "insert into platform.signup_day as s (tenant_id, day, people) values (?1, ?2, ?3)"
                + " on conflict (tenant_id, day) do update set people = s.people + excluded.people")
        .setParameter(1, tenant)
        .setParameter(2, Date.valueOf(day))
        .setParameter(3, people)
        .executeUpdate();
  }

  /** Counts a tenant's entries anew: a few milliseconds for ten thousand organisations. */
  @Within
  public void count(UUID tenant) {
    EntityManager entities = session.em();
    entities.flush();
    entities.createNativeQuery(COUNT).setParameter(1, tenant).executeUpdate();
  }

  /** Notes how much of the disk each tenant's schema takes; one query for all of them. */
  @Within
  public void measure() {
    session
        .em()
        .createNativeQuery(
            """
            update platform.tenant_figures f set bytes = s.bytes
            from (select t.id, sum(pg_total_relation_size(c.oid)) as bytes
              from platform.tenant t join pg_namespace n on n.nspname = t.schema_name
              join pg_class c on c.relnamespace = n.oid and c.relkind = 'r' group by t.id) s
            where s.id = f.tenant_id and f.bytes is distinct from s.bytes
            """)
        .executeUpdate();
  }

  @Within
  public void forget(UUID tenant) {
    forget("delete from platform.signup_day where tenant_id = ?1", tenant);
    forget("delete from platform.tenant_figures where tenant_id = ?1", tenant);
  }

  private void forget(String sql, UUID tenant) {
    session.em().createNativeQuery(sql).setParameter(1, tenant).executeUpdate();
  }
}
