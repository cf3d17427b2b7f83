package app.livery.tenancy.organisations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ids;
import app.livery.kernel.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static Membership of(OrganisationStatus status, Instant ends, Instant until) {
    OrganisationKind kind = OrganisationKind.STANDARD;
    return new Membership(
        Ids.next(), "Acme", kind, status, ends, Role.MEMBER, true, NOW.minusSeconds(60), until);
  }

  @Test
  void a_member_may_work_while_nothing_ends() {
    assertTrue(of(OrganisationStatus.ACTIVE, null, null).isOpen(NOW));
  }

  @Test
  void nobody_works_in_a_suspended_organisation() {
    assertFalse(of(OrganisationStatus.SUSPENDED, null, null).isOpen(NOW));
  }

  @Test
  void nobody_works_after_the_organisation_s_time() {
    assertFalse(of(OrganisationStatus.ACTIVE, NOW, null).isOpen(NOW));
  }

  @Test
  void nobody_works_after_their_own_time() {
    assertTrue(of(OrganisationStatus.ACTIVE, null, NOW).isOpen(NOW.minusNanos(1)));
    assertFalse(of(OrganisationStatus.ACTIVE, null, NOW).isOpen(NOW));
  }
}
