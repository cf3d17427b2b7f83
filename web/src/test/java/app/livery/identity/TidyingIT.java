package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.Clearing;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been over for a month is cleared away, some at a time; what may still matter stays. */
@ExtendWith(ArquillianExtension.class)
class TidyingIT {
  private static final String SESSIONS =
      "insert into %s.session (id, owner_id, secret_hash, stage, device, address, idle_minutes,"
          + " created_at, seen_at, expires_at, ended_at) select gen_random_uuid(), '%s',"
          + " gen_random_uuid(), 'FULL', '', '', 60, now(), now(), %s, %s"
          + " from generate_series(1, %d)";
  private static final String TOKENS =
      "insert into %s.token (id, kind, owner_id, secret_hash, created_at, expires_at, used_at)"
          + " values (gen_random_uuid(), 'RESET', '%s', gen_random_uuid(), now(), %s, %s)";
  private static final String REGISTRATIONS =
      "insert into %s.registration (id, email, name, language, password_hash, way_kind,"
          + " secret_hash, created_at, expires_at) values (gen_random_uuid(), 'a@b.test', '', 'en',"
          + " '', 'NONE', gen_random_uuid(), now(), %s)";
  private static final String OVER = "now() - interval '31 days'";
  private static final String LATELY = "now() - interval '29 days'";
  private static final String AHEAD = "now() + interval '1 day'";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Tidying tidying;

  private TenantRef tenant;
  private UUID ada;

  @BeforeEach
  void somebody() {
    tenant = brands.fresh("tidying");
    ada = folk.meet(tenant);
  }

  @Test
  void sessions_that_ran_out_or_were_ended_long_ago_go() {
    sessions(OVER, "null", 1);
    sessions(AHEAD, OVER, 1);
    sessions(LATELY, "null", 1);
    sessions(AHEAD, LATELY, 1);
    sessions(AHEAD, "null", 1);
    assertEquals(2, tidy());
    assertEquals(3, left("session"));
  }

  @Test
  void links_go_by_their_last_day_used_or_not() {
    run(TOKENS, ada, OVER, "null");
    run(TOKENS, ada, OVER, OVER);
    run(TOKENS, ada, LATELY, "null");
    run(TOKENS, ada, AHEAD, LATELY);
    long before = left("token");
    assertEquals(2, tidy());
    assertEquals(before - 2, left("token"));
  }

  @Test
  void sign_ups_that_nobody_confirmed_go() {
    run(REGISTRATIONS, OVER);
    run(REGISTRATIONS, LATELY);
    assertEquals(1, tidy());
    assertEquals(1, left("registration"));
  }

  @Test
  void however_much_has_piled_up_little_goes_at_once() {
    sessions(OVER, "null", 2 * Clearing.AT_ONCE + 1);
    assertEquals(Clearing.AT_ONCE, tidy());
    assertEquals(Clearing.AT_ONCE, tidy());
    assertEquals(1, tidy());
    assertEquals(0, tidy());
  }

  @Test
  void another_tenant_keeps_its_own() {
    TenantRef other = brands.fresh("tidying");
    sessions(OVER, "null", 1);
    assertEquals(0, brands.inside(other, tidying::tidy));
    assertEquals(1, left("session"));
  }

  private int tidy() {
    return brands.inside(tenant, tidying::tidy);
  }

  private void sessions(String expires, String ended, int count) {
    run(SESSIONS, ada, expires, ended, count);
  }

  private void run(String statement, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = tenant.schema();
    System.arraycopy(values, 0, all, 1, values.length);
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement.formatted(all));
    }
  }

  private long left(String table) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number("select count(*) from " + tenant.schema() + "." + table);
    }
  }
}
