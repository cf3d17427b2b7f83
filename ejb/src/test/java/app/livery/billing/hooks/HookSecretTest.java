package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HookSecretTest {
  /** From the specification's own libraries. */
  @Test
  void signatures_are_those_of_standard_webhooks() {
    HookSecret secret = new HookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        secret.sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}"));
  }

  @Test
  void a_signature_holds_for_one_call_only() {
    HookSecret secret = HookSecret.fresh();
    Instant at = Instant.ofEpochSecond(1);
    String one = secret.sign("a", at, "{}");
    assertNotEquals(one, secret.sign("b", at, "{}"));
    assertNotEquals(one, secret.sign("a", at.plusSeconds(1), "{}"));
    assertNotEquals(one, secret.sign("a", at, "{ }"));
    assertNotEquals(one, HookSecret.fresh().sign("a", at, "{}"));
  }

  @Test
  void a_secret_is_not_told_by_accident() {
    HookSecret secret = HookSecret.fresh();
    assertTrue(secret.value().startsWith("whsec_"));
    assertFalse(secret.toString().contains(secret.value().substring(6)));
  }
}
