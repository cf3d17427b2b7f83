package app.livery.launcher;

import app.livery.stripeserver.StripeServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A whole running Livery: database, mailbox and server.
 *
 * <p>{@code ./run} opens one; stories and measurements open their own in a folder of their own:
 *
 * <pre>{@code
 * try (House house = House.open(Options.in(folder))) {
 *   house.tenantUrl("acme");
 * }
 * }</pre>
 *
 * <p>Caution: {@link #jdbc()} is the superuser and sees every tenant.
 */
public final class House implements AutoCloseable {
  private final DataFolder folder;
  private final Database database;
  private final Watch watch;
  private final Mailbox mailbox;
  private final NameServer names;
  private final StripeServer stripe;
  private final Server server;
  private final boolean demo;
  private boolean closed;

  private House(Opening opening, boolean demo) {
    this.folder = opening.folder;
    this.database = opening.database;
    this.watch = opening.watch;
    this.mailbox = opening.mailbox;
    this.names = opening.names;
    this.stripe = opening.stripe;
    this.server = opening.server;
    this.demo = demo;
  }

  /** Opens a house and waits until it is ready. It is closed at the latest when this JVM ends. */
  public static House open(Options options) {
    House house = open(options, Progress.silent());
    Runtime.getRuntime().addShutdownHook(new Thread(house::close, "close the house"));
    return house;
  }

  /**
   * Takes a house down to the ground: what a killed run left running is stopped, and the data
   * folder is deleted with all that is in it.
   */
  public static void demolish(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (DataFolder folder = DataFolder.hold(path.toAbsolutePath().normalize())) {
      LeftOver.stop(folder.serverProcess());
      new Cluster(folder, Programs.here()).stopLeftOver();
      DataFolder.wipe(folder.path());
    } catch (IOException e) {
      throw new CannotStart("The folder " + path + " cannot be deleted: " + e.getMessage(), e);
    }
  }

  /** Opens a house, telling each step; whatever fails closes what was opened before. */
  static House open(Options options, Progress progress) {
    DataFolder folder = DataFolder.hold(options.folder());
    Opening opening = new Opening(folder, options, progress);
    try {
      return opening.open();
    } catch (RuntimeException e) {
      opening.undo();
      throw e;
    }
  }

  /** Takes the steps one by one and remembers how far it came. */
  private static final class Opening {
    private final DataFolder folder;
    private final Options options;
    private final Progress progress;
    private Database database;
    private Watch watch;
    private Mailbox mailbox;
    private NameServer names;
    private StripeServer stripe;
    private Server server;

    Opening(DataFolder folder, Options options, Progress progress) {
      this.folder = folder;
      this.options = options;
      this.progress = progress;
    }

    House open() {
      Home.war();
      LeftOver.stop(folder.serverProcess());
      int httpPort = options.http().claim();
      Secrets secrets = Secrets.of(folder);
      boolean demo = demo();
      Programs programs =
          progress.during("Unpacking PostgreSQL", Programs::isUnpacked, Programs::here);
      database =
          progress.during(
              "Starting PostgreSQL", () -> Database.open(folder, programs, secrets, Port.any()));
      watch = Watch.over(database);
      mailbox =
          progress.during(
              "Starting the mailbox",
              () ->
                  Mailbox.open(
                      folder.mails(), options.mail(), options.mailbox(), Clock.systemUTC()));
      names = NameServer.open(new Zone(folder.names()));
      mailbox.serve("/names", new ZonePages(names.zone()));
      Map<String, String> environment =
          new HashMap<>(
              ServerSettings.environment(
                  folder, secrets, database, names, mailbox.smtpPort(), httpPort, demo));
      if (!options.hasStripe()) {
        stripe = OwnStripe.open(folder, options.stripe().claim());
        environment.putAll(OwnStripe.environment(stripe, httpPort));
      }
      environment.putAll(options.environment());
      server = new Server(folder, options, environment, httpPort);
      progress.during(
          "Starting the server",
          () -> {
            server.start();
            server.awaitReady();
            return server;
          });
      if (stripe != null) {
        OwnStripe.lead(stripe, httpPort);
      }
      return new House(this, demo);
    }

    /** The first start decides; later starts on the same database agree with it. */
    private boolean demo() {
      Settings choices = Settings.of(folder.choices());
      return Boolean.parseBoolean(choices.keep("demo", () -> String.valueOf(options.demo())));
    }

    /** An interrupted opening still takes its time to close in order. */
    void undo() {
      boolean interrupted = Thread.interrupted();
      House.close(server, stripe, names, mailbox, watch, database, folder);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The platform's own address. */
  public URI baseUrl() {
    return URI.create("http://localhost:" + server.port());
  }

  /** A tenant's address; browsers resolve {@code *.localhost} to this machine by themselves. */
  public URI tenantUrl(String slug) {
    return URI.create("http://" + slug + ".localhost:" + server.port());
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  /** The name server that the house asks instead of the world's. */
  public NameServer names() {
    return names;
  }

  /** Stripe on this machine, whose time can be moved; refused where a key leads to the real one. */
  public StripeServer stripe() {
    return Optional.ofNullable(stripe)
        .orElseThrow(() -> new IllegalStateException("This house asks the real Stripe."));
  }

  /** Where people look at Stripe on this machine, if it is there. */
  Optional<String> stripeDashboard() {
    return Optional.ofNullable(stripe).map(StripeServer::url);
  }

  public Database database() {
    return database;
  }

  public Server server() {
    return server;
  }

  /** A connection to the application's database as superuser, for looking behind the scenes. */
  public Connection jdbc() throws SQLException {
    return database.connect();
  }

  /** Whether this database was begun with the demonstration cast. */
  public boolean demo() {
    return demo;
  }

  /**
   * What the application has to say to a newcomer: its demonstration sign-ins, if there are any.
   * They were written down when the cast came in; the port may have been another then.
   */
  public String welcome() {
    try {
      return Files.exists(folder.welcome())
          ? Files.readString(folder.welcome())
              .strip()
              .replaceAll("(?<=localhost):[0-9]+", ":" + server.port())
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Stops the server, then the mailbox, then the database. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      close(server, stripe, names, mailbox, watch, database, folder);
    }
  }

  /** Completes when the server ends without having been told to. */
  CompletableFuture<Process> ended() {
    return server.ended();
  }

  Path folder() {
    return folder.path();
  }

  private static void close(Closeable... parts) {
    for (Closeable part : parts) {
      if (part != null) {
        try {
          part.close();
        } catch (IOException | RuntimeException e) {
          // one part that cannot be closed must not keep the others running
          System.err.println("While stopping: " + e.getMessage());
        }
      }
    }
  }
}
