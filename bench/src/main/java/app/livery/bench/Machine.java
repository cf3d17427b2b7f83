package app.livery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
  private static final Path MEMORY = Path.of("/proc/meminfo");

  private Machine() {}

  static String line() {
    return String.format(
        Locale.ROOT,
        "%d cores, %s of memory, %s %s, Java %s, load %.1f",
        Runtime.getRuntime().availableProcessors(),
        memory(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String memory() {
    return kilobytes(MEMORY, "MemTotal") / 1024 / 1024 + " GB";
  }

  /** The resident memory of a process in megabytes, as Linux counts it. */
  static long residentMegabytes(long pid) {
    return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS") / 1024;
  }

  private static long kilobytes(Path file, String name) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(name + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
