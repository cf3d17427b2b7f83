package app.livery.stripeserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Stripe on this machine. The real SDK talks to it when its API base is {@link #url()}:
 *
 * <pre>{@code
 * try (StripeServer stripe = StripeServer.open(0, null, Clock.systemUTC())) {
 *   stripe.account("sk_test_x");
 *   StripeClient client =
 *       StripeClient.builder().setApiKey("sk_test_x").setApiBase(stripe.url()).build();
 *   stripe.advance(Duration.ofDays(14));
 * }
 * }</pre>
 *
 * <p>Caution: it listens on loopback only and has no passwords: whoever is on this machine may use
 * its dashboard.
 */
public final class StripeServer implements Closeable {
  private static final int THREADS = 12;

  static {
    // else the JDK's server keeps each answer back for 40 ms, until its head has been acknowledged
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final World world;
  private final Keeper keeper;
  private final ExecutorService threads;
  private final ScheduledExecutorService ticker;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();

  private StripeServer(HttpServer server, Path folder, Clock clock) {
    this.server = server;
    this.world = new World(clock, "http://127.0.0.1:" + server.getAddress().getPort());
    this.keeper = new Keeper(world, folder);
    this.threads = Executors.newFixedThreadPool(THREADS, StripeServer::daemon);
    this.ticker = Executors.newSingleThreadScheduledExecutor(StripeServer::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "stripe");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Opens it.
   *
   * @param port 0 for a free one
   * @param folder where everything is kept, null to forget it at the end
   * @param clock where time begins; it can be moved forward from there
   */
  public static StripeServer open(int port, Path folder, Clock clock) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      StripeServer stripe = new StripeServer(HttpServer.create(address, 0), folder, clock);
      stripe.start();
      return stripe;
    } catch (IOException e) {
      throw new UncheckedIOException("Stripe's port " + port + " cannot be opened", e);
    }
  }

  private void start() {
    Json.readShapes();
    keeper.load();
    Front front = new Front(world);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, front));
    server.start();
    ticker.scheduleWithFixedDelay(world::tick, 1, 1, TimeUnit.SECONDS);
    keeper.start();
  }

  private void answer(HttpExchange exchange, Front front) throws IOException {
    calls.incrementAndGet();
    long start = System.nanoTime();
    try (exchange) {
      front.handle(exchange);
    } finally {
      nanos.addAndGet(System.nanoTime() - start);
    }
  }

  /** The API's base, and where people look at the dashboard. */
  public String url() {
    return world.url();
  }

  /** How many calls have come in since it was opened. */
  public long calls() {
    return calls.get();
  }

  /** How long they have taken here in all, without their way. */
  public Duration spent() {
    return Duration.ofNanos(nanos.get());
  }

  /** The server's time: runs on by itself, and jumps when it is moved. */
  public Clock clock() {
    return world.clock();
  }

  /** Moves time forward; on the way all that becomes due is done, each at its own moment. */
  public void advance(Duration duration) {
    world.advance(duration);
  }

  /** Moves time forward to a moment; an earlier one changes nothing. */
  public void moveTo(Instant moment) {
    world.moveTo(moment);
  }

  /** Tells the new time whenever it was moved. */
  public void onMove(Consumer<Instant> listener) {
    world.onMove(listener);
  }

  /**
   * Goes on alone: from now on nobody comes along when the time is moved, and signatures bear the
   * real one. For receivers whose own time must stay.
   */
  public void goAlone() {
    world.goAlone();
    signBy(Clock.systemUTC());
  }

  /**
   * Stamps signatures by this time. Without it they bear the real one, whatever {@link #clock()}
   * says; who comes along with a moved clock wants them stamped by that.
   */
  public void signBy(Clock clock) {
    world.deliveries().signBy(clock);
  }

  /** The account of a secret key; the first who asks opens it. Other keys are refused. */
  public StripeAccount account(String key) {
    return new StripeAccount(world, world.account(key));
  }

  /** How the server misbehaves on purpose. */
  public Switches switches() {
    return world.switches();
  }

  /** Waits until no webhook is on its way; held ones do not count. */
  public boolean awaitDeliveries(Duration patience) {
    return world.deliveries().quiet(patience);
  }

  /** The ids of the deliveries that are held, in the order in which they happened. */
  public List<String> held() {
    return world.deliveries().held().stream().map(each -> each.id).toList();
  }

  /** Lets held deliveries go, in this order. */
  public void release(List<String> ids) {
    List<Delivery> held = world.deliveries().held();
    world
        .deliveries()
        .release(
            ids.stream().flatMap(id -> held.stream().filter(each -> each.id.equals(id))).toList());
  }

  /** Stops; with a folder, everything is written down first. */
  @Override
  public void close() {
    server.stop(0);
    ticker.shutdownNow();
    world.deliveries().close();
    threads.shutdownNow();
    keeper.close();
  }
}
