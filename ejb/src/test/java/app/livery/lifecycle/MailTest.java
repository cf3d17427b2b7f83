package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final Mail mail = new TenantMail();

  @BeforeEach
  void queue() {
    MailOrder order =
        MailOrder.of(MailTemplate.RESET, new EmailAddress("ann@birch.test"), "en", "/reset/x");
    mail.queue(UUID.randomUUID(), order, "sealed", NOON);
  }

  @Test
  void a_letter_that_was_sent_no_longer_holds_what_it_said() {
    mail.sent("accepted", NOON);
    assertEquals(MailState.SENT, mail.state());
    assertNull(mail.sealed());
    assertNull(mail.nextAt());
  }

  @Test
  void a_letter_waits_longer_after_each_try() {
    assertEquals(Duration.ofSeconds(15), Mail.pause(1));
    assertEquals(Duration.ofSeconds(60), Mail.pause(3));
    assertEquals(Duration.ofMinutes(5), Mail.pause(100));
  }

  @Test
  void a_letter_is_given_up_after_a_day_and_erased() {
    mail.postpone("no server", NOON.plus(Duration.ofHours(23)));
    assertEquals(MailState.QUEUED, mail.state());
    mail.postpone("no server", NOON.plus(Duration.ofHours(24)));
    assertEquals(MailState.FAILED, mail.state());
    assertNull(mail.sealed());
  }

  @Test
  void nobody_settles_a_letter_that_they_do_not_hold() {
    assertFalse(mail.isHeldBy(0));
    assertFalse(mail.isHeldBy(1));
  }

  @Test
  void what_a_letter_says_is_sealed_for_it_alone() {
    System.setProperty("LIVERY_SECRET_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    SealedContent contents = new SealedContent();
    MailOrder order =
        MailOrder.of(
            MailTemplate.RESET, new EmailAddress("ann@birch.test"), "en", "/reset/the-secret");
    UUID id = UUID.randomUUID();
    String sealed = contents.seal(id, order);
    assertFalse(sealed.contains("secret"));
    TakenMail taken =
        new TakenMail(id, MailTemplate.RESET, order.to(), order.language(), sealed, 1);
    assertTrue(contents.open(taken).get(SealedContent.PATH).endsWith("the-secret"));
  }
}
