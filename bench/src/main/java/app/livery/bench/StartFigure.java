package app.livery.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code ./run} on a built tree, from the command to the first page. */
final class StartFigure implements Measurement {
  private static final int BAR_SECONDS = 40;
  private static final int LATER_STARTS = 3;
  private static final long PATIENCE_MILLIS = 240_000;

  @Override
  public List<Figure> measure() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("livery-start");
    try {
      double first = start(folder);
      List<Double> later = new ArrayList<>();
      for (int i = 0; i < LATER_STARTS; i++) later.add(start(folder));
      double median = later.stream().sorted().toList().get(LATER_STARTS / 2);
      String value = String.format(Locale.ROOT, "first %.1f s, later %.1f s", first, median);
      return List.of(
          new Figure(
              "./run on a built tree to the first page",
              "≤ " + BAR_SECONDS + " s",
              value,
              first <= BAR_SECONDS && median <= BAR_SECONDS,
              "the first start makes the database and the demonstration cast; later: median of "
                  + LATER_STARTS));
    } finally {
      wipe(folder);
    }
  }

  private static double start(Path folder) throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder("./run").redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LIVERY_DATA", folder.toString());
    builder.environment().put("LIVERY_HTTP_PORT", String.valueOf(port));
    long start = System.nanoTime();
    Process run = builder.start();
    try {
      await(run, port, start);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      run.destroy();
      run.waitFor();
    }
  }

  private static void await(Process run, int port, long start) throws InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    while ((System.nanoTime() - start) / 1_000_000 < PATIENCE_MILLIS) {
      if (!run.isAlive()) throw new IllegalStateException("./run ended by itself");
      try {
        if (http.send(page, BodyHandlers.ofString()).statusCode() == 200) return;
      } catch (IOException notYet) {
        // nobody listens so far
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("No page after " + PATIENCE_MILLIS + " ms");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void wipe(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
