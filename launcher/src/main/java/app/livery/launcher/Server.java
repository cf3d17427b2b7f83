package app.livery.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Payara Micro with ROOT.war, as a process of its own. */
public final class Server implements Closeable {
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
  private static final Duration READY_PATIENCE = Duration.ofMinutes(4);
  private static final long POLL_MILLIS = 100;
  private static final int ANSWER_MILLIS = 5_000;
  private static final int LAST_WORDS = 25;

  /**
   * A quick start in little memory. The first compiler alone starts in half the processor time of
   * both (13.6 s against 26 s, measured) and keeps 60 MB less resident; a measurement of throughput
   * asks for the second with {@code -XX:TieredStopAtLevel=4} in {@link Options#jvm()}.
   */
  private static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=320m",
          "-Xss512k",
          "-Djava.net.preferIPv4Stack=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.timezone=UTC");

  private final DataFolder folder;
  private final Options options;
  private final Map<String, String> environment;
  private final int port;
  private Path root;
  private volatile Process process;

  Server(DataFolder folder, Options options, Map<String, String> environment, int port) {
    this.folder = folder;
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.port = port;
  }

  /** Starts the process; {@link #awaitReady()} tells when it answers. */
  public void start() {
    try {
      root = folder.freshServerRoot();
      Files.writeString(preboot(), ServerSettings.preboot());
      Files.writeString(logging(), ServerSettings.logging());
      ProcessBuilder builder = new ProcessBuilder(command());
      builder.directory(root.toFile());
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      process = builder.start();
      process.getOutputStream().close();
      ServerLog.follow(process.getInputStream(), folder.serverLog());
      LeftOver.note(process.toHandle(), folder.serverProcess());
    } catch (IOException e) {
      throw new CannotStart("The server cannot be started: " + e.getMessage() + ".", e);
    }
  }

  private List<String> command() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + options.heap());
    words.addAll(JVM);
    words.addAll(options.jvm());
    words.addAll(List.of("-jar", Home.payara().toString()));
    words.addAll(List.of("--deploy", Home.war().toString()));
    words.addAll(List.of("--port", String.valueOf(port)));
    words.addAll(List.of("--nocluster", "--nohostaware"));
    words.addAll(List.of("--rootdir", root.resolve("root").toString()));
    words.addAll(List.of("--prebootcommandfile", preboot().toString()));
    words.addAll(List.of("--logproperties", logging().toString()));
    return words;
  }

  private Path preboot() {
    return root.resolve("preboot.asadmin");
  }

  private Path logging() {
    return root.resolve("logging.properties");
  }

  /** Waits until the application says that it is ready, or tells why it will not be. */
  public void awaitReady() {
    long deadline = System.nanoTime() + READY_PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new CannotStart(death());
      }
      if (ServerLog.tellsOfFailedDeployment(folder.serverLog())) {
        throw new CannotStart(
            "The server cannot deploy the application. %s%n  The whole log is %s"
                .formatted(String.join("\n  ", ServerLog.complaints(log())), log()));
      }
      if (System.nanoTime() > deadline) {
        throw new CannotStart(
            "The server did not get ready within "
                + READY_PATIENCE.toMinutes()
                + " minutes. "
                + lastWords());
      }
      pause();
    }
  }

  /** Whether the application answers that it is ready right now. */
  public boolean isReady() {
    try {
      URL health = new URL("http://localhost:" + port + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) health.openConnection();
      connection.setConnectTimeout(ANSWER_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }

  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** The process number, for measuring its memory. */
  public long pid() {
    return process.pid();
  }

  public int port() {
    return port;
  }

  public Path log() {
    return folder.serverLog();
  }

  /** Completes when the process ends, for whatever reason. */
  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** Stops the server in order: requests end, the application is undeployed. */
  public void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      process.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      kill();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    LeftOver.forget(folder.serverProcess());
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts the server again after a {@link #stop()} or {@link #kill()} and waits for it. */
  public void restart() {
    if (isRunning()) {
      stop();
    }
    start();
    awaitReady();
  }

  /** Says that the server has died, with the end of its log. */
  String death() {
    return "The server stopped by itself (exit %d). %s".formatted(process.exitValue(), lastWords());
  }

  private String lastWords() {
    List<String> lines = LastLines.of(log(), LAST_WORDS);
    return "The end of %s:%n  %s"
        .formatted(log(), String.join(System.lineSeparator() + "  ", lines));
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Starting the server was interrupted.", e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
