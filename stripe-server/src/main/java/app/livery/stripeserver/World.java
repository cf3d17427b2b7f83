package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All accounts, their one time and their one lock. */
final class World {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final MovableClock clock;
  private final String url;
  private final Course course = new Course(this);
  private final Deliveries deliveries = new Deliveries(this);
  private final Switches switches = new Switches();
  private final long opened;
  private volatile long changes;
  private Call call;

  World(Clock base, String url) {
    this.clock = new MovableClock(base);
    this.url = url;
    this.opened = now();
  }

  long now() {
    return clock.instant().getEpochSecond();
  }

  MovableClock clock() {
    return clock;
  }

  String url() {
    return url;
  }

  Deliveries deliveries() {
    return deliveries;
  }

  Switches switches() {
    return switches;
  }

  long opened() {
    return opened;
  }

  /** The call that is being answered, or null. */
  Call call() {
    return call;
  }

  /** How often something may have changed. */
  long changes() {
    return changes;
  }

  /** Does something while nothing else changes. */
  <T> T within(Call doing, Supplier<T> work) {
    lock.lock();
    try {
      call = doing;
      changes++;
      return work.get();
    } finally {
      call = null;
      lock.unlock();
    }
  }

  <T> T within(Supplier<T> work) {
    return within(null, work);
  }

  /** Looks at something while nothing changes. */
  <T> T looking(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Goes forward, and does on the way what becomes due. */
  void moveTo(Instant target) {
    course.moveTo(target);
    deliveries.hurry();
  }

  void advance(Duration duration) {
    moveTo(clock.instant().plus(duration));
  }

  /** Does what has become due by itself. */
  void tick() {
    course.tick();
  }

  void onMove(Consumer<Instant> listener) {
    course.onMove(listener);
  }

  void goAlone() {
    course.goAlone();
  }

  /** What is due first in any account, or null. */
  Turning.Due firstDue() {
    Turning.Due first = null;
    for (Account account : accounts.values()) {
      Turning.Due due = account.turning.next();
      if (due != null && (first == null || due.at() < first.at())) {
        first = due;
      }
    }
    return first;
  }

  /** The account of a key; the first who asks opens it. */
  Account account(String key) {
    return within(() -> accounts.computeIfAbsent(key, k -> new Account(this, k, Ids.of("acct"))));
  }

  /** The account of a key, or null. */
  Account known(String key) {
    return looking(() -> accounts.get(key));
  }

  List<Account> accounts() {
    return looking(() -> List.copyOf(accounts.values()));
  }

  ObjectNode save() {
    return looking(
        () -> {
          ObjectNode saved = Json.of("ahead", clock.ahead().toString());
          for (Account each : accounts.values()) {
            ObjectNode one = Json.of("key", each.key, "id", each.id, "settings", each.settings);
            one.set("tables", each.store.save());
            one.set("answers", each.answers.save());
            saved.withArray("accounts").add(one);
          }
          saved.set("deliveries", deliveries.save());
          return saved;
        });
  }

  void load(ObjectNode saved) {
    within(
        () -> {
          clock.ahead(Duration.parse(Json.text(saved, "ahead")));
          for (var each : saved.withArray("accounts")) {
            Account account = new Account(this, Json.text(each, "key"), Json.text(each, "id"));
            account.settings.setAll((ObjectNode) each.get("settings"));
            account.store.load((ObjectNode) each.get("tables"));
            account.answers.load((ObjectNode) each.get("answers"));
            accounts.put(account.key, account);
          }
          return null;
        });
    deliveries.load(saved.withArray("deliveries"));
  }
}
