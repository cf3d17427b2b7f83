package app.livery.identity.keys;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeySeenTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Timestamp TOMORROW = Timestamp.from(NOW.plus(Duration.ofDays(1)));

  /** A row of an organisation's key, made with the role of an admin. */
  private static Object[] row(String makerStatus, boolean admin, String makerRole, String open) {
    return new Object[] {
      Ids.next(),
      "export",
      "people:read",
      TOMORROW,
      null,
      "ORGANISATION",
      Ids.next(),
      "ADMIN",
      false,
      makerStatus,
      admin,
      makerRole,
      null,
      open,
      null
    };
  }

  private static boolean holds(Object[] row) {
    return KeySeen.inTenant(row).holds(NOW);
  }

  @Test
  void a_key_holds_while_its_maker_may_do_as_much() {
    assertTrue(holds(row("ACTIVE", false, "ADMIN", "ACTIVE")));
    assertTrue(holds(row("ACTIVE", false, "OWNER", "ACTIVE")));
    assertTrue(holds(row("ACTIVE", true, null, "ACTIVE")));
  }

  @Test
  void a_key_dies_when_its_maker_may_do_less() {
    assertFalse(holds(row("ACTIVE", false, "MEMBER", "ACTIVE")));
    assertFalse(holds(row("ACTIVE", false, null, "ACTIVE")));
    assertFalse(holds(row("SUSPENDED", true, "OWNER", "ACTIVE")));
  }

  @Test
  void a_key_of_a_suspended_organisation_opens_nothing() {
    assertFalse(holds(row("ACTIVE", true, "OWNER", "SUSPENDED")));
  }

  @Test
  void a_key_ends_with_its_day_or_its_makers_stay() {
    Object[] row = row("ACTIVE", false, "ADMIN", "ACTIVE");
    assertFalse(KeySeen.inTenant(row).holds(TOMORROW.toInstant()));
    row[12] = Timestamp.from(NOW);
    assertFalse(holds(row));
  }

  @Test
  void a_key_acts_with_its_own_role_and_scopes_alone() {
    var actor = KeySeen.inTenant(row("ACTIVE", true, "OWNER", "ACTIVE")).actor();
    assertEquals(Set.of(Role.ADMIN), actor.roles());
    assertEquals(Set.of(Scope.PEOPLE_READ), actor.scopes());
  }

  @Test
  void the_prefix_tells_whose_a_key_is() {
    assertEquals(Optional.of(KeyKind.TENANT), KeyKind.ofKey("lvt_abc"));
    assertEquals(Optional.empty(), KeyKind.ofKey("ghp_abc"));
  }

  @Test
  void nobody_wishes_for_more_than_a_year_or_for_what_its_kind_cannot_have() {
    Instant soon = NOW.plus(Duration.ofDays(90));
    KeyWish fair = new KeyWish("export", Set.of(Scope.PEOPLE_READ), soon);
    assertDoesNotThrow(() -> fair.check(KeyKind.ORGANISATION, NOW));
    refused(new KeyWish("", Set.of(Scope.PEOPLE_READ), soon), KeyKind.ORGANISATION, "name");
    refused(new KeyWish("x", Set.of(), soon), KeyKind.ORGANISATION, "scopes");
    refused(new KeyWish("x", Set.of(Scope.TENANTS_READ), soon), KeyKind.TENANT, "scopes");
    refused(new KeyWish("x", Set.of(Scope.PERSON_ONLY), soon), KeyKind.PLATFORM, "scopes");
    Instant late = NOW.plus(Duration.ofDays(367));
    refused(new KeyWish("x", Set.of(Scope.PEOPLE_READ), late), KeyKind.TENANT, "expiresAt");
    refused(new KeyWish("x", Set.of(Scope.PEOPLE_READ), NOW), KeyKind.TENANT, "expiresAt");
  }

  private static void refused(KeyWish wish, KeyKind kind, String field) {
    assertEquals(field, assertThrows(Malformed.class, () -> wish.check(kind, NOW)).field());
  }
}
