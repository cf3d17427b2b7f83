package app.livery.billing.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.stripe.SignedLetter;
import app.livery.kernel.Actor;
import app.livery.kernel.Ask;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Ears;
import app.livery.proof.Environment;
import app.livery.proof.Race;
import app.livery.proof.ReadModels;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Stripe tells is kept before anything is done about it, and has its effect once. */
@ExtendWith(ArquillianExtension.class)
class InboxIT {
  private static final String SECRET = "whsec_of_the_platform";
  private static final String VERSION = "2026-07-29.dahlia";

  @Inject Brands brands;
  @Inject Receiving receiving;
  @Inject InboxWorker worker;
  @Inject Inbox inbox;
  @Inject Replaying replaying;
  @Inject Ears ears;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private final Environment environment = new Environment();
  private final String event = "evt_" + UUID.randomUUID().toString().replace("-", "");
  private TenantRef ours;

  @BeforeEach
  void a_brand_that_sells_through_the_platforms_account() {
    environment.with("STRIPE_SECRET_KEY", "sk_test_inbox").with("STRIPE_WEBHOOK_SECRET", SECRET);
    ours = brands.fresh("inbox");
    ears.fail(0);
  }

  @AfterEach
  void leave() {
    environment.close();
  }

  @Test
  void the_same_event_fifty_times_at_once_has_its_effect_once() {
    Race.Outcome race =
        Race.of(
            50,
            lane ->
                () -> {
                  assertEquals(Receipt.STORED, send(ours, VERSION));
                  return null;
                });
    assertEquals(50, race.won(), () -> race.refusals().toString());
    ReadModels.await(() -> state().equals("DONE"));
    assertEquals(1, effects());
    assertEquals(1, number("select count(*) from platform.stripe_event where event_id = ?"));
    assertEquals(Receipt.STORED, send(ours, VERSION));
    assertEquals(1, effects());
  }

  @Test
  void a_crash_between_store_and_effect_is_made_good_once() {
    ears.fail(1);
    assertEquals(Receipt.STORED, send(ours, VERSION));
    ReadModels.await(() -> !error().isEmpty());
    assertEquals("WAITING", state());
    assertEquals(0, effects());
    hurry();
    ReadModels.await(() -> state().equals("DONE"));
    assertEquals(1, effects());
  }

  @Test
  void what_fails_again_and_again_is_given_up_until_somebody_has_it_tried_once_more() {
    ears.fail(1_000);
    send(ours, VERSION);
    ReadModels.await(() -> !error().isEmpty());
    run("update platform.stripe_event set attempts = 7 where event_id = '" + event + "'");
    hurry();
    ReadModels.await(() -> state().equals("POISON"));
    assertEquals(0, effects());
    ears.fail(0);
    EventRow row =
        call.asSystem(null, () -> inbox.listOfPlatform(Ask.search(event, 1)).rows().get(0));
    assertTrue(row.isReplayable());
    call.asSystem(null, () -> replay(row.id()));
    ReadModels.await(() -> state().equals("DONE"));
    assertEquals(1, effects());
    assertThrows(EventNotReplayable.class, () -> call.asSystem(null, () -> replay(row.id())));
  }

  @Test
  void an_event_in_a_version_that_nobody_reads_is_a_failure_until_it_has_had_its_effect() {
    ears.fail(1);
    assertEquals(Receipt.UNREADABLE, send(ours, "2017-08-15"));
    ReadModels.await(() -> !error().isEmpty());
    assertEquals(Receipt.UNREADABLE, send(ours, "2017-08-15"));
    hurry();
    ReadModels.await(() -> state().equals("DONE"));
    assertEquals(Receipt.STORED, send(ours, "2017-08-15"));
    assertEquals(1, effects());
    long told =
        number("select count(*) from platform.error_event where message like '%' || ? || '%'");
    ReadModels.await(() -> told <= 1);
  }

  @Test
  void what_nobody_asks_for_is_taken_and_left() {
    String body = body(ours, VERSION).replace(Ears.TYPE, "proof.unheard");
    assertEquals(Receipt.STORED, receive(null, body, SECRET, 0));
    assertEquals("UNASKED", state());
  }

  @Test
  void what_is_tampered_with_stale_or_from_the_future_is_not_kept() {
    String body = body(ours, VERSION);
    assertEquals(Receipt.UNSIGNED, receive(null, body, "whsec_theirs", 0));
    assertEquals(Receipt.UNSIGNED, receive(null, body, SECRET, -301));
    assertEquals(Receipt.UNSIGNED, receive(null, body, SECRET, 301));
    assertEquals(Receipt.MALFORMED, receive(null, "{}", SECRET, 0));
    assertEquals(0, number("select count(*) from platform.stripe_event where event_id = ?"));
    environment.with("STRIPE_WEBHOOK_SECRET", null);
    assertEquals(Receipt.UNWIRED, receive(null, body, SECRET, 0));
  }

  @Test
  void an_event_that_names_nobody_strays_and_one_that_names_a_brand_reaches_no_other() {
    TenantRef theirs = brands.fresh("inbox");
    send(ours, VERSION);
    ReadModels.await(() -> state().equals("DONE"));
    assertEquals(1, effects());
    assertEquals(0, effectsOf(theirs));
    String nobody = body(ours, VERSION).replace(ours.id().toString(), "nobody");
    receive(null, nobody.replace(event, event + "x"), SECRET, 0);
    ReadModels.await(() -> value(event + "x", "state").equals("STRAY"));
  }

  @Test
  void a_brand_without_an_account_of_its_own_is_not_told_at_its_own_host() {
    assertEquals(Receipt.UNWIRED, receive(ours, body(ours, VERSION), SECRET, 0));
  }

  @Test
  void a_brand_sees_and_replays_nothing_of_the_platforms_account() {
    ears.fail(1_000);
    send(ours, VERSION);
    ReadModels.await(() -> !error().isEmpty());
    UUID id = UUID.fromString(value(event, "id"));
    assertEquals(0, brands.inside(ours, () -> inbox.list(Ask.first(10)).rows().size()));
    assertThrows(NotFound.class, () -> brands.inside(ours, () -> replayAsBrand(id)));
  }

  private Void replay(UUID id) {
    replaying.replayOfPlatform(id);
    return null;
  }

  private Void replayAsBrand(UUID id) {
    replaying.replay(id);
    return null;
  }

  /** As if the pause after a failure were over. */
  private void hurry() {
    run("update platform.stripe_event set next_at = now() where event_id = '" + event + "'");
    worker.sweep();
  }

  private Receipt send(TenantRef about, String version) {
    return receive(null, body(about, version), SECRET, 0);
  }

  private Receipt receive(TenantRef host, String body, String secret, long offset) {
    long at = clock.instant().getEpochSecond() + offset;
    String header = "t=" + at + ",v1=" + sign(secret, at + "." + body);
    SignedLetter letter = new SignedLetter(body.getBytes(StandardCharsets.UTF_8), header);
    return call.within(
        new Call(host, Actor.STRANGER, Ids.next().toString(), ""), () -> receiving.receive(letter));
  }

  private String body(TenantRef about, String version) {
    return """
        {"id":"%s","object":"event","api_version":"%s","created":%d,"type":"%s","livemode":false,
         "data":{"object":{"id":"prod_1","object":"product","metadata":{"tenant":"%s"}}}}
        """
        .formatted(event, version, clock.instant().getEpochSecond(), Ears.TYPE, about.id());
  }

  private static String sign(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String state() {
    return value(event, "state");
  }

  private String error() {
    return value(event, "error");
  }

  private long effects() {
    return effectsOf(ours);
  }

  private long effectsOf(TenantRef tenant) {
    return number("select count(*) from " + tenant.schema() + ".idempotency_key where answer = ?");
  }

  private String value(String id, String column) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.value(
          "select coalesce(max("
              + column
              + "::text), '') from platform.stripe_event"
              + " where event_id = ?",
          id);
    }
  }

  private long number(String sql) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(sql, event);
    }
  }

  private static void run(String sql) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(sql);
    }
  }
}
