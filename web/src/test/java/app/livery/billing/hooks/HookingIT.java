package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ask;
import app.livery.kernel.Revealed;
import app.livery.kernel.TenantRef;
import app.livery.operations.facts.Streams;
import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.FoldRound;
import app.livery.operations.folding.Outlet;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Endpoints are told of what has happened: once each, signed, again after failures. */
@ExtendWith(ArquillianExtension.class)
class HookingIT {
  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Hooking hooking;
  @Inject Hooks hooks;
  @Inject HookDeliveries deliveries;
  @Inject HookRound round;
  @Inject HookOutlet outlet;
  @Inject FoldRound folding;
  @Inject Streams streams;
  @Inject Clock clock;

  private TenantRef tenant;
  private Listener listener;

  @BeforeEach
  void open() throws IOException {
    tenant = brands.fresh("hooks");
    listener = new Listener();
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void a_fact_is_told_once_to_each_endpoint_that_wants_it_and_to_nobody_elses() {
    Revealed<HookRow> made = hook("organisation.founded");
    hook("member.left");
    TenantRef other = brands.fresh("hooks");
    brands.inside(other, () -> hooking.create(wish("organisation.founded")));
    folk.found(tenant, 3);
    settle();
    HookDeliveryRow only = only(made.row());
    assertEquals("organisation.founded", only.event());
    assertEquals(DeliveryState.DELIVERED, only.state());
    assertEquals(1, listener.calls());
    assertEquals(only.body(), listener.body());
    assertTrue(listener.isSignedWith(made.secret().value()), "signature");
    assertEquals(0, number(other, "select count(*) from %s.hook_delivery"));
  }

  @Test
  void a_fact_that_is_offered_again_is_not_told_again() {
    Revealed<HookRow> made = hook("organisation.founded");
    folk.found(tenant, 3);
    settle();
    List<WrittenFact> all = inside(() -> streams.after(null, 500));
    for (int i = 0; i < 3; i++) pass(outlet, all);
    settle();
    only(made.row());
    assertEquals(1, listener.calls());
  }

  @Test
  void what_happened_before_an_endpoint_was_there_is_not_told() {
    folk.found(tenant, 3);
    Revealed<HookRow> made = hook("organisation.founded");
    pass(outlet, inside(() -> streams.after(null, 500)));
    assertEquals(0, all(made.row()).size());
  }

  @Test
  void what_failed_is_tried_again_under_the_same_identifier_and_the_log_tells_each_try() {
    Revealed<HookRow> made = hook("organisation.founded");
    listener.answers(500);
    folk.found(tenant, 3);
    settle();
    HookDeliveryRow failed = only(made.row());
    assertEquals(DeliveryState.WAITING, failed.state());
    assertEquals(500, failed.status());
    assertTrue(failed.nextAt().isAfter(clock.instant().minusSeconds(60)));
    String first = listener.id();
    listener.answers(200);
    run("update %s.hook_delivery set next_at = now(); update %<s.hook set hold_until = null");
    settle();
    assertEquals(DeliveryState.DELIVERED, only(made.row()).state());
    assertEquals(first, listener.id());
    assertEquals(2, inside(() -> deliveries.get(failed.id())).attempts().size());
  }

  @Test
  void an_endpoint_that_fails_for_three_days_is_switched_off_and_its_admins_are_told() {
    Revealed<HookRow> made = hook("organisation.founded");
    listener.answers(503);
    folk.found(tenant, 3);
    settle();
    run("update %s.hook set failing_since = now() - interval '73 hours', hold_until = null");
    run("update %s.hook_delivery set next_at = now()");
    settle();
    assertEquals(HookState.BROKEN, inside(() -> hooks.get(made.row().id())).state());
    assertEquals(DeliveryState.FAILED, only(made.row()).state());
    assertEquals(1, number(tenant, "select count(*) from %s.mail where template = 'HOOK_OFF'"));
    folk.found(tenant, 3);
    settle();
    assertEquals(1, all(made.row()).size());
    assertThrows(HookNotActive.class, () -> inside(() -> hooking.ping(made.row().id())));
    listener.answers(200);
    inside(() -> hooking.resume(made.row().id()));
    Instant now = clock.instant();
    assertEquals(1, inside(() -> hooking.replay(made.row().id(), ago(1), now)));
    settle();
    assertEquals(DeliveryState.DELIVERED, only(made.row()).state());
  }

  @Test
  void a_pause_lets_things_wait_and_a_new_secret_signs_beside_the_old_one() {
    Revealed<HookRow> made = hook("organisation.founded");
    inside(() -> hooking.pause(made.row().id()));
    folk.found(tenant, 3);
    settle();
    assertEquals(0, listener.calls());
    String second = inside(() -> hooking.rotate(made.row().id())).secret().value();
    inside(() -> hooking.resume(made.row().id()));
    settle();
    assertEquals(1, listener.calls());
    assertTrue(listener.isSignedWith(made.secret().value()), "the old secret");
    assertTrue(listener.isSignedWith(second), "the new secret");
  }

  @Test
  void a_ping_and_a_replay_reach_the_endpoint_and_removing_it_takes_its_log() {
    Revealed<HookRow> made = hook("organisation.founded");
    HookDeliveryRow ping = inside(() -> hooking.ping(made.row().id()));
    settle();
    inside(() -> hooking.replay(ping.id()));
    settle();
    assertEquals(2, listener.calls());
    assertTrue(listener.body().contains("\"type\":\"ping\""), listener.body());
    inside(
        () -> {
          hooking.remove(made.row().id());
          return null;
        });
    assertEquals(0, number(tenant, "select count(*) from %s.hook_attempt"));
  }

  @Test
  void the_log_goes_after_thirty_days() {
    Revealed<HookRow> made = hook("organisation.founded");
    inside(() -> hooking.ping(made.row().id()));
    inside(() -> hooking.ping(made.row().id()));
    run(
        "update %s.hook_delivery set created_at = now() - interval '31 days'"
            + " where id = (select max(id::text)::uuid from %<s.hook_delivery)");
    assertEquals(1, inside(hooking::prune));
    assertEquals(1, all(made.row()).size());
  }

  private Revealed<HookRow> hook(String event) {
    return inside(() -> hooking.create(wish(event)));
  }

  private HookWish wish(String event) {
    return new HookWish("CRM", listener.url(), List.of(event));
  }

  /** Lets the outbox out and posts what is due, beside the workers that do so too. */
  private void settle() {
    folding.fold(tenant);
    Instant end = clock.instant().plusSeconds(20);
    while (number(tenant, BUSY) > 0 && clock.instant().isBefore(end)) round.post(tenant);
    assertEquals(0, number(tenant, BUSY));
  }

  static final String BUSY =
      "select (select count(*) from %s.hook_delivery d join %<s.hook h on h.id = d.hook_id"
          + " where h.state = 'ACTIVE' and (d.state = 'SENDING'"
          + " or (d.next_at <= now() and coalesce(h.hold_until, now()) <= now())))";

  private void pass(Outlet out, List<WrittenFact> facts) {
    inside(
        () -> {
          out.pass(facts);
          return null;
        });
  }

  private HookDeliveryRow only(HookRow hook) {
    List<HookDeliveryRow> all = all(hook);
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private List<HookDeliveryRow> all(HookRow hook) {
    return inside(() -> deliveries.list(hook.id(), Ask.first(50))).rows();
  }

  private <T> T inside(Callable<T> work) {
    return brands.inside(tenant, work);
  }

  private Instant ago(int days) {
    return clock.instant().minus(days, ChronoUnit.DAYS);
  }

  private void run(String statement) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement.formatted(tenant.schema()));
    }
  }

  private static long number(TenantRef of, String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(query.formatted(of.schema()));
    }
  }

  /** A brand's own system, which hears what it is told. */
  private static final class Listener {
    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int status = 200;
    private volatile String id = "";
    private volatile String timestamp = "";
    private volatile String signature = "";
    private volatile String body = "";

    Listener() throws IOException {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      server.createContext("/in", this::hear);
      server.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    void answers(int code) {
      status = code;
    }

    int calls() {
      return calls.get();
    }

    String id() {
      return id;
    }

    String body() {
      return body;
    }

    /** As a receiver would find out. */
    boolean isSignedWith(String secret) {
      Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
      String expected = new HookSecret(secret).sign(id, at, body);
      return Arrays.asList(signature.split(" ")).contains(expected);
    }

    private void hear(HttpExchange call) throws IOException {
      body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      id = call.getRequestHeaders().getFirst("webhook-id");
      timestamp = call.getRequestHeaders().getFirst("webhook-timestamp");
      signature = call.getRequestHeaders().getFirst("webhook-signature");
      calls.incrementAndGet();
      call.sendResponseHeaders(status, -1);
      call.close();
    }

    void close() {
      server.stop(0);
    }
  }
}
