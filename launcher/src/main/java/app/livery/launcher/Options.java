package app.livery.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a house is to be opened.
 *
 * @param folder the data folder
 * @param http where the server listens
 * @param mail where the mailbox takes mail
 * @param mailbox where the mailbox shows mail
 * @param stripe where Stripe on this machine listens, if no key leads to the real one
 * @param heap the server's largest heap, as Java writes it ({@code 512m})
 * @param demo whether a new database is filled with the demonstration cast
 * @param environment further environment of the server, for stories
 * @param jvm further options of the server's JVM, for measurements
 */
public record Options(
    Path folder,
    Port http,
    Port mail,
    Port mailbox,
    Port stripe,
    String heap,
    boolean demo,
    Map<String, String> environment,
    List<String> jvm) {

  static final String HELP =
      """
      Usage: ./run [--empty]

      Builds what is missing, then starts PostgreSQL, a mailbox and the server. Ctrl-C stops all.

        --empty   start a new database without the demonstration cast
        --help    show this

      Settings, as environment variables:
        LIVERY_HTTP_PORT      where the server listens (8080)
        LIVERY_DATA           the data folder, which survives restarts (.livery)
        LIVERY_MAIL_PORT      where the mailbox takes mail (2525, or a free one)
        LIVERY_MAILBOX_PORT   where the mailbox shows mail (8025, or a free one)
        LIVERY_STRIPE_PORT    where Stripe on this machine listens (8026, or a free one)
        STRIPE_SECRET_KEY     a key of a Stripe account: then that is asked instead
        LIVERY_HEAP           the server's largest heap (512m)""";

  private static final String STRIPE_KEY = "STRIPE_SECRET_KEY";
  private static final String DEFAULT_HEAP = "512m";

  public Options {
    if (!heap.matches("[1-9][0-9]{0,8}[mMgG]")) {
      throw new CannotStart("LIVERY_HEAP must be a size such as 512m or 1g, not " + heap + ".");
    }
    folder = folder.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
    jvm = List.copyOf(jvm);
  }

  /** A house of one's own in the given folder: free ports, no demonstration cast. */
  public static Options in(Path folder) {
    return new Options(
        folder,
        Port.any(),
        Port.any(),
        Port.any(),
        Port.any(),
        DEFAULT_HEAP,
        false,
        Map.of(),
        List.of());
  }

  /** What the command line and its environment ask for. */
  static Options of(List<String> arguments, Map<String, String> environment) {
    for (String argument : arguments) {
      if (!argument.equals("--empty")) {
        throw new CannotStart("There is no option " + argument + "; ./run --help lists them.");
      }
    }
    return new Options(
        Path.of(setting(environment, "LIVERY_DATA").orElse(".livery")),
        firm(port(environment, "LIVERY_HTTP_PORT", 8080)),
        port(environment, "LIVERY_MAIL_PORT", 2525),
        port(environment, "LIVERY_MAILBOX_PORT", 8025),
        port(environment, "LIVERY_STRIPE_PORT", 8026),
        setting(environment, "LIVERY_HEAP").orElse(DEFAULT_HEAP),
        arguments.isEmpty(),
        setting(environment, STRIPE_KEY).map(key -> Map.of(STRIPE_KEY, key)).orElse(Map.of()),
        List.of());
  }

  public Options withHttp(Port port) {
    return new Options(folder, port, mail, mailbox, stripe, heap, demo, environment, jvm);
  }

  public Options withDemo(boolean wanted) {
    return new Options(folder, http, mail, mailbox, stripe, heap, wanted, environment, jvm);
  }

  public Options withHeap(String size) {
    return new Options(folder, http, mail, mailbox, stripe, size, demo, environment, jvm);
  }

  public Options withEnvironment(Map<String, String> further) {
    return new Options(folder, http, mail, mailbox, stripe, heap, demo, further, jvm);
  }

  public Options withJvm(List<String> further) {
    return new Options(folder, http, mail, mailbox, stripe, heap, demo, environment, further);
  }

  /** Whether a key leads to the real Stripe. */
  boolean hasStripe() {
    return environment.containsKey(STRIPE_KEY);
  }

  private static Port firm(Port port) {
    return new Port(port.number(), true, port.setting());
  }

  private static Port port(Map<String, String> environment, String name, int preferred) {
    Optional<String> wish = setting(environment, name);
    return new Port(wish.map(w -> number(name, w)).orElse(preferred), wish.isPresent(), name);
  }

  private static int number(String name, String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new CannotStart(
          String.format(Locale.ROOT, "%s must be a port between 0 and 65535, not %s.", name, text));
    }
    return Integer.parseInt(text);
  }

  private static Optional<String> setting(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
