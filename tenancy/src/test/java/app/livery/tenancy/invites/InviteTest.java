package app.livery.tenancy.invites;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InviteTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final Duration TWO_WEEKS = Duration.ofDays(14);
  private static final EmailAddress NOOR = new EmailAddress("noor@example.test");
  private static final UUID PERSON = Ids.next();

  private static Instant after(Duration time) {
    return NOW.plus(time);
  }

  private static Invite sent() {
    OrganisationId organisation = new OrganisationId(Ids.next());
    Invite invite = Invite.to(NOOR, organisation, Role.MEMBER, "en", "Olga", NOW);
    invite.send(TWO_WEEKS, NOW);
    return invite;
  }

  @Test
  void the_person_it_was_sent_to_can_accept_it() {
    Invite invite = sent();
    invite.accept(PERSON, NOOR, NOW);
    assertTrue(invite.isAcceptedBy(PERSON));
  }

  @Test
  void somebody_else_cannot_accept_it_and_leaves_it_as_it_was() {
    Invite invite = sent();
    EmailAddress other = new EmailAddress("omar@example.test");
    assertThrows(InviteForSomebodyElse.class, () -> invite.accept(PERSON, other, NOW));
    assertDoesNotThrow(() -> invite.requireUsable(NOW));
  }

  @Test
  void a_spent_invite_cannot_be_used_twice() {
    Invite invite = sent();
    invite.accept(PERSON, NOOR, NOW);
    assertThrows(InviteSpent.class, () -> invite.accept(Ids.next(), NOOR, NOW));
  }

  @Test
  void only_the_person_who_accepted_it_did_so() {
    Invite invite = sent();
    invite.accept(PERSON, NOOR, NOW);
    assertFalse(invite.isAcceptedBy(Ids.next()));
  }

  @Test
  void it_opens_the_door_until_its_time_is_up_and_not_a_moment_longer() {
    Invite invite = sent();
    assertDoesNotThrow(() -> invite.requireUsable(after(TWO_WEEKS).minusNanos(1)));
    assertThrows(InviteExpired.class, () -> invite.requireUsable(after(TWO_WEEKS)));
  }

  @Test
  void one_that_has_lapsed_stays_shut() {
    Invite invite = sent();
    invite.lapse(after(TWO_WEEKS));
    assertThrows(InviteExpired.class, () -> invite.requireUsable(NOW));
  }

  @Test
  void a_revoked_invite_opens_nothing_and_cannot_be_sent_again() {
    Invite invite = sent();
    invite.revoke(NOW);
    assertThrows(InviteRevoked.class, () -> invite.requireUsable(NOW));
    assertThrows(InviteRevoked.class, () -> invite.send(TWO_WEEKS, after(TWO_WEEKS)));
  }

  @Test
  void an_accepted_invite_cannot_be_revoked() {
    Invite invite = sent();
    invite.accept(PERSON, NOOR, NOW);
    assertThrows(InviteSpent.class, () -> invite.revoke(NOW));
  }

  @Test
  void sending_it_again_makes_another_link() {
    Invite invite = Invite.to(NOOR, new OrganisationId(Ids.next()), Role.VIEWER, "ar", "Olga", NOW);
    Secret first = invite.send(TWO_WEEKS, NOW);
    Secret second = invite.send(TWO_WEEKS, after(Duration.ofMinutes(1)));
    assertNotEquals(first.hash(), second.hash());
  }

  @Test
  void only_the_mailed_link_proves_whose_address_it_is() {
    Invite invite = Invite.to(NOOR, new OrganisationId(Ids.next()), Role.VIEWER, "ar", "Olga", NOW);
    Secret mailed = invite.send(TWO_WEEKS, NOW);
    assertTrue(invite.wasMailed(mailed));
    assertFalse(invite.wasMailed(mailed.shadow()));
  }

  @Test
  void sending_it_again_gives_it_new_time_even_after_it_has_lapsed() {
    Invite invite = sent();
    invite.lapse(after(TWO_WEEKS));
    invite.send(TWO_WEEKS, after(TWO_WEEKS));
    assertDoesNotThrow(() -> invite.requireUsable(after(TWO_WEEKS.plusDays(13))));
  }

  @Test
  void it_goes_out_once_a_minute_at_most() {
    Invite invite = sent();
    SentJustNow refusal =
        assertThrows(
            SentJustNow.class, () -> invite.send(TWO_WEEKS, after(Duration.ofSeconds(59))));
    assertEquals(60L, refusal.arguments().get(0));
  }
}
