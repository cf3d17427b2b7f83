package app.livery.proof;

import app.livery.kernel.TenantRef;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the platform's read models hold of one tenant, and whether they have caught up with it. */
public record ReadModels(TenantRef tenant) {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final long PAUSE_MILLIS = 50;

  private static final String ALL =
      """
      select 'organisation ' || to_jsonb(o)::text from platform.organisation_entry o where tenant_id = ?
      union all select 'person ' || to_jsonb(p)::text from platform.person_entry p where tenant_id = ?
      union all select 'member ' || to_jsonb(m)::text from platform.member_entry m where tenant_id = ?
      union all select 'signups ' || to_jsonb(s)::text from platform.signup_day s where tenant_id = ?
      union all select 'figures ' || (to_jsonb(f) - 'bytes')::text from platform.tenant_figures f where tenant_id = ?
      union all select 'fact ' || to_jsonb(e)::text from platform.fact_entry e where tenant_id = ?
      order by 1
      """;

  /** Everything, as text, in one order; the size on the disk left out. */
  public List<String> all() {
    Object id = tenant.id();
    try (Superuser superuser = Superuser.open()) {
      return superuser.column(ALL, id, id, id, id, id, id);
    }
  }

  /** How many facts the tenant's own stream holds. */
  public long facts() {
    return number("select count(*) from " + tenant.schema() + ".fact");
  }

  /** How many of them wait to be folded. */
  public long waiting() {
    return number("select count(*) from " + tenant.schema() + ".outbox");
  }

  public long number(String sql, Object... arguments) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(sql, arguments);
    }
  }

  /** Waits until nothing waits to be folded. */
  public void awaitFolded() {
    await(() -> waiting() == 0);
  }

  /** Waits until a rebuilding is over. */
  public void awaitRebuilt() {
    String left = "select count(*) from platform.fold where tenant_id = ? and rebuilding";
    await(() -> number(left, tenant.id()) == 0);
  }

  public static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("Waited in vain");
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
