package app.livery.lifecycle.senders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import app.livery.tenancy.hosts.CheckedJustNow;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a brand's sender comes to be verified, and ceases to be. */
class MailSenderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Seen FINE = Seen.fine("x");

  private final MailSender sender = new MailSender("Ash", "nora", NOON);

  @Test
  void an_address_is_verified_once_all_three_records_are_there() {
    own("hello@ash.example");
    look(FINE, Seen.MISSING, FINE);
    assertEquals(SenderState.AWAITING, sender.state());
    look(FINE, FINE, Seen.MISSING);
    assertEquals(SenderState.AWAITING, sender.state());
    look(FINE, FINE, FINE);
    assertEquals(SenderState.VERIFIED, sender.state());
  }

  @Test
  void one_look_that_finds_a_record_gone_changes_nothing_and_two_break_it() {
    verified();
    look(FINE, Seen.MISSING, FINE);
    assertEquals(SenderState.VERIFIED, sender.state());
    look(FINE, Seen.MISSING, FINE);
    assertEquals(SenderState.BROKEN, sender.state());
    look(FINE, FINE, FINE);
    assertEquals(SenderState.VERIFIED, sender.state());
  }

  @Test
  void name_servers_that_do_not_answer_break_nothing() {
    verified();
    for (int i = 0; i < 5; i++) look(FINE, Seen.UNANSWERED, Seen.UNANSWERED);
    assertEquals(SenderState.VERIFIED, sender.state());
  }

  @Test
  void another_domain_is_proved_anew_and_another_name_is_not() {
    verified();
    assertFalse(own("help@ash.example"));
    assertEquals(SenderState.VERIFIED, sender.state());
    assertTrue(own("hello@birch.example"));
    assertEquals(SenderState.AWAITING, sender.state());
    assertTrue(own(""));
    assertEquals(SenderState.PLATFORM, sender.state());
  }

  @Test
  void nobody_asks_for_looks_without_pause() {
    own("hello@ash.example");
    sender.hurry(Duration.ofSeconds(10), NOON);
    assertThrows(
        CheckedJustNow.class, () -> sender.hurry(Duration.ofSeconds(10), NOON.plusSeconds(9)));
    sender.hurry(Duration.ofSeconds(10), NOON.plusSeconds(10));
  }

  @Test
  void a_name_cannot_begin_another_header_nor_look_like_an_address() {
    for (String name :
        new String[] {"Ash\r\nBcc: x@y.test", "a@b.example", "<Ash>", "", "A\u202eB"})
      assertEquals("name", refused(name, "", "").field());
  }

  @Test
  void an_address_is_at_a_domain_that_somebody_can_own() {
    for (String address : new String[] {"hello", "a@localhost", "a@10.0.0.1", "a@co.uk", "@x.de"})
      assertEquals("address", refused("Ash", address, "").field());
    assertEquals("replyTo", refused("Ash", "", "a b@c.example").field());
    assertEquals(
        "hello@xn--bcher-kva.example",
        SenderWish.of("Ash", "Hello@bücher.example", "").address().value());
  }

  @Test
  void a_private_key_opens_for_its_own_row_only() {
    System.setProperty("LIVERY_SECRET_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    DkimKey one = new DkimKey(KeyPairText.fresh(), "nora", NOON);
    DkimKey two = new DkimKey(KeyPairText.fresh(), "nora", NOON);
    assertEquals("RSA", KeyPairText.open(one.id(), one.sealed()).getAlgorithm());
    assertThrows(IllegalStateException.class, () -> KeyPairText.open(two.id(), one.sealed()));
  }

  private static Malformed refused(String name, String address, String replyTo) {
    return assertThrows(Malformed.class, () -> SenderWish.of(name, address, replyTo));
  }

  private void verified() {
    own("hello@ash.example");
    look(FINE, FINE, FINE);
  }

  private boolean own(String address) {
    return sender.become(SenderWish.of("Ash", address, ""), "nora", NOON);
  }

  private void look(Seen spf, Seen dmarc, Seen signed) {
    sender.seen(new SenderSight(spf, dmarc, Map.of()), signed, false, "system", NOON);
  }
}
