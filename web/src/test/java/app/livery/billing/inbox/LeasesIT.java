package app.livery.billing.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.stripe.SignedLetter;
import app.livery.billing.stripe.StripeEvent;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Moments;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Ears;
import app.livery.proof.ReadModels;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that a server has taken is its own while it lives, and soon free when it has died. */
@ExtendWith(ArquillianExtension.class)
class LeasesIT {
  @Inject Brands brands;
  @Inject InboxSteps steps;
  @Inject InboxRound round;
  @Inject InboxWorker worker;
  @Inject Ears ears;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private final String event = "evt_" + UUID.randomUUID().toString().replace("-", "");
  private TenantRef ours;

  /** It came from the brand's own account, and nobody has been woken for it. */
  @BeforeEach
  void an_event_that_waits() {
    ears.fail(0);
    ours = brands.fresh("leases");
    StripeEvent waiting =
        new SignedLetter(body().getBytes(StandardCharsets.UTF_8), "").event().orElseThrow();
    assertTrue(call.asSystem(null, () -> steps.store(ours.id(), waiting, true)));
  }

  @Test
  void what_a_dead_server_had_taken_is_done_when_its_lease_is_over() {
    assertTrue(isFree(Duration.ZERO), "a server takes it, and dies");
    after(Duration.ofSeconds(110), () -> round.work(ours.id()));
    assertEquals(0, effects(), "its lease is not over");
    after(Duration.ofSeconds(130), () -> round.work(ours.id()));
    assertEquals("DONE", state());
    assertEquals(1, effects());
  }

  @Test
  void what_is_worked_on_is_nobody_elses_however_long_it_takes() {
    ears.halt();
    try {
      worker.wake(ours.id());
      assertTrue(ears.awaitHalt());
      for (int minutes = 1; minutes < 9; minutes++) renew(Duration.ofMinutes(minutes));
      assertFalse(isFree(Duration.ofSeconds(590)), "two servers work on it");
      assertTrue(isFree(Duration.ofSeconds(610)), "it is held although nobody has renewed it");
    } finally {
      ears.goOn();
    }
    ReadModels.await(() -> effects() == 1);
    after(Duration.ofMinutes(20), () -> round.work(ours.id()));
    assertEquals("DONE", state());
    assertEquals(1, effects(), "two servers have done it");
  }

  /** Whether another server, which asks after a while, is given the event. */
  private boolean isFree(Duration later) {
    return !after(later, () -> call.asSystem(null, () -> steps.take(ours.id()))).isEmpty();
  }

  private void renew(Duration later) {
    after(
        later,
        () -> {
          worker.renew();
          return null;
        });
  }

  private <T> T after(Duration later, Callable<T> work) {
    return Moments.at(clock.instant().plus(later), work);
  }

  private String body() {
    return """
        {"id":"%s","object":"event","api_version":"2026-07-29.dahlia","created":%d,"type":"%s",
         "livemode":false,"data":{"object":{"id":"prod_1","object":"product"}}}
        """
        .formatted(event, clock.instant().getEpochSecond(), Ears.TYPE);
  }

  private String state() {
    try (Superuser superuser = Superuser.open()) {
      return superuser.value("select state from platform.stripe_event where event_id = ?", event);
    }
  }

  private long effects() {
    String rows = "select count(*) from " + ours.schema() + ".idempotency_key where answer = ?";
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(rows, event);
    }
  }
}
