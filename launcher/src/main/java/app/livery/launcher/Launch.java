package app.livery.launcher;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The command behind {@code ./run}: opens a house, tells where it is, and keeps it until told. */
public final class Launch {
  private static final int STOP_SECONDS = 25;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean stopping;
  private final Thread keeper = Thread.currentThread();
  private final PrintStream out = System.out;
  private final Progress progress = Progress.on(out);

  private Launch() {}

  public static void main(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    if (words.contains("--help") || words.contains("-h")) {
      System.out.println(Options.HELP);
      return;
    }
    System.exit(new Launch().run(words));
  }

  private int run(List<String> words) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      OwnClasses.load();
      keep(Options.of(words, System.getenv()));
      return 0;
    } catch (CannotStart e) {
      complain(e.getMessage());
      return 1;
    } catch (RuntimeException e) {
      complain("Livery cannot start, for a reason that it does not know: " + e);
      return 1;
    } finally {
      finished.countDown();
    }
  }

  /** A start that was interrupted has been asked to end: it has nothing to complain about. */
  private void complain(String sentence) {
    if (!stopping) {
      System.err.println(sentence);
    }
  }

  private void keep(Options options) {
    House house = House.open(options, progress);
    try {
      tell(house, options);
      house.ended().get();
      throw new CannotStart(house.server().death());
    } catch (InterruptedException e) {
      out.println();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      progress.during(
          "Stopping",
          () -> {
            house.close();
            return house;
          });
    }
  }

  private void tell(House house, Options options) {
    out.println();
    String welcome = house.welcome();
    if (welcome.isEmpty()) {
      line("Platform", house.baseUrl());
      ServerLog.setUpLink(house.server().log()).ifPresent(link -> line("Set up", link));
    } else {
      out.println(welcome.indent(2));
    }
    line("Mailbox", house.mailbox().url());
    house.stripeDashboard().ifPresent(link -> line("Stripe", link));
    line("DNS records", house.mailbox().url() + "/names");
    line("Data", house.folder());
    if (house.demo() != options.demo()) {
      line(
          "Note",
          "this data folder was begun "
              + (house.demo() ? "with" : "without")
              + " the demonstration cast, and stays so");
    }
    out.println();
    out.println("  Ctrl-C stops everything.");
    out.flush();
  }

  private void line(String name, Object value) {
    out.printf("  %-13s %s%n", name, value);
  }

  /** On a signal: has the keeper close the house, and ends as a command that was told to stop. */
  private void stop() {
    if (finished.getCount() == 0) {
      return;
    }
    stopping = true;
    keeper.interrupt();
    try {
      finished.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.flush();
    Runtime.getRuntime().halt(0);
  }
}
