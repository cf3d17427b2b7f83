package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Carries events to endpoints, each endpoint's in order, on threads of their own. */
final class Deliveries implements AutoCloseable {
  private static final long[] RETRY_MILLIS = {500, 1000, 2000, 5000, 15_000, 60_000, 300_000};
  private static final int KEPT = 2000;
  private static final int SAVED = 300;

  private final World world;
  private final Courier courier = new Courier();
  private final List<Delivery> log = new ArrayList<>();
  private final List<Delivery> gathered = new ArrayList<>();
  private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "stripe retries"));

  private volatile boolean closed;

  Deliveries(World world) {
    this.world = world;
  }

  void signBy(Clock clock) {
    courier.signBy(clock);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Sends an event as the endpoint wants it, and as the switches say. */
  Delivery send(Account account, ObjectNode event, ObjectNode endpoint) {
    ObjectNode shown = event.deepCopy();
    String type = Json.text(event, "type");
    String version = world.switches().take("version", type);
    String wanted = Json.text(endpoint, "api_version");
    shown.put(
        "api_version", version != null ? version : wanted != null ? wanted : Events.API_VERSION);
    Delivery delivery = new Delivery(account, event, endpoint, Json.write(shown));
    keep(delivery);
    dispatch(delivery);
    return delivery;
  }

  private synchronized void keep(Delivery delivery) {
    log.add(delivery);
    if (log.size() > KEPT) {
      log.remove(0);
    }
  }

  private void dispatch(Delivery delivery) {
    Switches switches = world.switches();
    if (switches.take("drop", delivery.type) != null) {
      delivery.become(Delivery.State.DROPPED);
      return;
    }
    if (switches.take("hold", delivery.type) != null) {
      delivery.become(Delivery.State.HELD);
      return;
    }
    String reorder = switches.take("reorder", delivery.type);
    if (reorder != null) {
      gather(delivery, Integer.parseInt(reorder));
      return;
    }
    go(delivery);
  }

  private synchronized void gather(Delivery delivery, int size) {
    gathered.add(delivery);
    if (gathered.size() >= size) {
      Collections.reverse(gathered);
      gathered.forEach(this::go);
      gathered.clear();
    }
  }

  private void go(Delivery delivery) {
    String copies = world.switches().take("double", delivery.type);
    int times = copies == null ? 1 : copies.isEmpty() ? 2 : Integer.parseInt(copies);
    String delay = world.switches().take("delay", delivery.type);
    for (int i = 0; i < times; i++) {
      if (delay == null) {
        queue(delivery);
      } else {
        later.schedule(() -> queue(delivery), Long.parseLong(delay), TimeUnit.MILLISECONDS);
      }
    }
  }

  private void queue(Delivery delivery) {
    lanes
        .computeIfAbsent(
            delivery.endpoint,
            id -> Executors.newSingleThreadExecutor(work -> daemon(work, "stripe to " + id)))
        .execute(() -> attempt(delivery));
  }

  private void attempt(Delivery delivery) {
    if (closed) {
      return;
    }
    boolean before = delivery.state() == Delivery.State.DELIVERED;
    Delivery.Attempt attempt = courier.carry(delivery, world.switches());
    if (closed) {
      return;
    }
    int count = delivery.tried(attempt);
    if (attempt.status() >= 200 && attempt.status() < 300) {
      delivery.become(Delivery.State.DELIVERED);
      if (!before) {
        arrived(delivery);
      }
    } else if (!before && count > RETRY_MILLIS.length) {
      delivery.become(Delivery.State.FAILED);
    } else if (!before) {
      later.schedule(() -> again(delivery), RETRY_MILLIS[count - 1], TimeUnit.MILLISECONDS);
    }
  }

  private void again(Delivery delivery) {
    if (delivery.state() == Delivery.State.WAITING) {
      queue(delivery);
    }
  }

  private void arrived(Delivery delivery) {
    world.within(
        () -> {
          ObjectNode event = world.account(delivery.account).store.find(delivery.event);
          return event == null
              ? null
              : event.put(
                  "pending_webhooks", Math.max(0, Json.number(event, "pending_webhooks") - 1));
        });
  }

  /** Time has moved: what failed is tried again at once. */
  void hurry() {
    list(each -> each.state() == Delivery.State.WAITING && !each.attempts().isEmpty())
        .forEach(this::queue);
  }

  /** What fits, in the order in which it happened. */
  synchronized List<Delivery> list(Predicate<Delivery> fits) {
    return log.stream().filter(fits).toList();
  }

  List<Delivery> held() {
    return list(each -> each.state() == Delivery.State.HELD);
  }

  /** Lets held deliveries go, in the order given. */
  void release(List<Delivery> order) {
    for (Delivery each : order) {
      each.become(Delivery.State.WAITING);
      queue(each);
    }
  }

  /** Sends it once more, whatever became of it. */
  void resend(String id) {
    list(each -> each.id.equals(id) || each.event.equals(id)).forEach(this::queue);
  }

  /** Waits until nothing is on its way; what is held does not count. */
  boolean quiet(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!list(each -> each.state() == Delivery.State.WAITING).isEmpty()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  synchronized ArrayNode save() {
    int from = Math.max(0, log.size() - SAVED);
    return Json.list(log.subList(from, log.size()).stream().map(Delivery::save).toList());
  }

  void load(Iterable<JsonNode> saved) {
    for (JsonNode each : saved) {
      Delivery delivery = Delivery.load((ObjectNode) each);
      keep(delivery);
      again(delivery);
    }
  }

  @Override
  public void close() {
    closed = true;
    later.shutdownNow();
    lanes.values().forEach(ExecutorService::shutdownNow);
  }
}
