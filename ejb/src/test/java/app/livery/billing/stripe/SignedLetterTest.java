package app.livery.billing.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Only what Stripe has signed a moment ago is believed, and only as it was signed. */
class SignedLetterTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String SECRET = "whsec_ours";
  private static final String BODY =
      """
      {"id":"evt_1","object":"event","api_version":"2026-07-29.dahlia","created":1795262400,
       "type":"invoice.paid","livemode":false,"data":{"object":{"id":"in_1","object":"invoice",
       "customer":"cus_1","metadata":{"own":"x"},"parent":{"type":"subscription_details",
       "subscription_details":{"subscription":"sub_1","metadata":{"tenant":"t"}}}}}}
      """;

  private static String sign(String secret, long at, String body) {
    try {
      return Webhook.Util.computeHmacSha256(secret, at + "." + body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(String secret, long offset) {
    long at = NOW.getEpochSecond() + offset;
    return "t=" + at + ",v1=" + sign(secret, at, BODY);
  }

  private static boolean believed(String body, String header) {
    return new SignedLetter(body.getBytes(StandardCharsets.UTF_8), header)
        .isSignedBy(SECRET, CLOCK);
  }

  @Test
  void what_was_signed_now_is_believed() {
    assertTrue(believed(BODY, header(SECRET, 0)));
    assertTrue(believed(BODY, header(SECRET, -299)));
    assertTrue(believed(BODY, header(SECRET, 299)));
  }

  @Test
  void what_is_stale_or_from_the_future_is_not() {
    assertFalse(believed(BODY, header(SECRET, -301)));
    assertFalse(believed(BODY, header(SECRET, 301)));
    assertFalse(believed(BODY, header(SECRET, 86_400)));
  }

  @Test
  void one_changed_letter_is_enough_to_turn_it_away() {
    assertFalse(believed(BODY.replace("evt_1", "evt_2"), header(SECRET, 0)));
    assertFalse(believed(BODY, header("whsec_theirs", 0)));
  }

  @Test
  void of_several_signatures_one_has_to_be_ours() {
    long at = NOW.getEpochSecond();
    String both = header("whsec_old", 0) + ",v1=" + sign(SECRET, at, BODY);
    assertTrue(believed(BODY, both));
    assertFalse(believed(BODY, header("whsec_old", 0) + ",v0=" + sign(SECRET, at, BODY)));
  }

  @Test
  void what_is_no_signature_at_all_is_turned_away() {
    for (String header : new String[] {null, "", "t=", "v1=abc", "t=now,v1=x", "nonsense", ",,,"})
      assertFalse(believed(BODY, header), header);
    assertFalse(
        new SignedLetter(BODY.getBytes(StandardCharsets.UTF_8), header(SECRET, 0))
            .isSignedBy("", CLOCK));
  }

  @Test
  void an_event_says_whom_it_concerns_and_whether_it_can_be_read() {
    StripeEvent event = letter(BODY).event().orElseThrow();
    assertEquals("in_1", event.object());
    assertEquals("cus_1", event.customer());
    assertEquals("t", event.metadata().get("tenant"));
    assertEquals("x", event.metadata().get("own"));
    assertTrue(event.readable());
    StripeEvent old = letter(BODY.replace("2026-07-29.dahlia", "2017-08-15")).event().orElseThrow();
    assertFalse(old.readable());
    assertEquals("in_1", old.object());
  }

  @Test
  void what_is_no_event_is_none() {
    for (String body : new String[] {"", "{}", "[]", "{\"id\":1", "\"text\"", "{\"id\":\"evt_1\"}"})
      assertTrue(letter(body).event().isEmpty(), body);
  }

  private static SignedLetter letter(String body) {
    return new SignedLetter(body.getBytes(StandardCharsets.UTF_8), "");
  }
}
