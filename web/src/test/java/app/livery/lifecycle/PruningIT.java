package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.TenantRef;
import app.livery.operations.errors.Errors;
import app.livery.operations.once.Once;
import app.livery.proof.Brands;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is kept for a time goes when that is over, and not before; a tenant's and the platform's.
 */
@ExtendWith(ArquillianExtension.class)
class PruningIT {
  private static final String LETTER =
      "insert into %s.mail (id, template, recipient, language, state, queued_at, closed_at)"
          + " values (gen_random_uuid(), 'RESET', '%s', 'en', 'SENT', now(), now() - interval '%s')";
  private static final String FAULT =
      "insert into platform.error_event (id, incident, source, exception, message, place, frames,"
          + " fingerprint, times, actor_name, request_id, node, at, search) values"
          + " (gen_random_uuid(), '', 'SERVER', '%s', '', '', '', '', 1, '', '', '',"
          + " now() - interval '%s', '')";
  private static final String ANSWER =
      "insert into %s.idempotency_key (id, request_hash, answer, created_at)"
          + " values ('%s', '', '', now() - interval '%s')";

  @Inject Brands brands;
  @Inject Mailing mailing;
  @Inject Errors errors;
  @Inject Once once;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void letters_of_a_tenant_go_after_ninety_days() {
    TenantRef tenant = brands.fresh("pruning");
    lettersGo(tenant, tenant.schema());
  }

  @Test
  void letters_to_the_staff_go_after_ninety_days() {
    lettersGo(null, "platform");
  }

  @Test
  void faults_go_after_ninety_days() {
    run(FAULT.formatted(mark, "91 days"));
    run(FAULT.formatted(mark, "89 days"));
    brands.inside(null, errors::prune);
    assertEquals(1, left("platform.error_event where exception = ?"));
  }

  @Test
  void answers_go_after_a_day() {
    TenantRef tenant = brands.fresh("pruning");
    run(ANSWER.formatted(tenant.schema(), mark, "25 hours"));
    run(ANSWER.formatted(tenant.schema(), "another", "23 hours"));
    assertEquals(1, brands.inside(tenant, once::prune));
    assertEquals(0, left(tenant.schema() + ".idempotency_key where id = ?"));
  }

  private void lettersGo(TenantRef tenant, String schema) {
    run(LETTER.formatted(schema, mark, "91 days"));
    run(LETTER.formatted(schema, mark, "89 days"));
    assertEquals(1, brands.inside(tenant, mailing::prune));
    assertEquals(1, left(schema + ".mail where recipient = ?"));
  }

  private static void run(String statement) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement);
    }
  }

  private long left(String which) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number("select count(*) from " + which, mark);
    }
  }
}
