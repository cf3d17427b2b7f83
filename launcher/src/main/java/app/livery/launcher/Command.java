package app.livery.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class Command {
  private static final boolean AS_ROOT = "root".equals(System.getProperty("user.name"));

  /** What a program answered: its exit status and all that it printed. */
  record Answer(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }
  }

  private Command() {}

  static Answer run(Path program, List<String> arguments, int seconds) {
    List<String> words = new ArrayList<>();
    if (AS_ROOT) {
      // PostgreSQL refuses to run as root; inside a user namespace of its own it is nobody
      words.addAll(List.of("unshare", "--user"));
    }
    words.add(program.toString());
    words.addAll(arguments);
    try {
      return run(words, seconds);
    } catch (IOException e) {
      throw new CannotStart("PostgreSQL's program " + program + " cannot be run: " + e + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("PostgreSQL was interrupted.", e);
    }
  }

  /** Output goes to a file: a server started by the program would hold a pipe open for ever. */
  private static Answer run(List<String> words, int seconds)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("livery-", ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().put("LC_ALL", "C");
      builder.environment().remove("PGDATA");
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      try {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
          return new Answer(-1, "no answer within " + seconds + " s");
        }
      } finally {
        process.destroyForcibly();
      }
      String text = Files.readString(output, StandardCharsets.UTF_8).strip();
      if (AS_ROOT && text.startsWith("unshare:")) {
        throw new CannotStart(
            "PostgreSQL does not run as root, and this machine does not let root step down: run"
                + " Livery as another user.");
      }
      return new Answer(process.exitValue(), text);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
