package app.livery.migrations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many migrations squashed into one batch, for new tenants only. Its head names each migration that
 * it holds, by version and checksum; one that was written since, or reads differently now, makes
 * itself known.
 */
final class Baseline {
  private static final Pattern HOLDS =
      Pattern.compile("^-- holds (\\d{8}_\\d{4}) ([0-9a-f]{64})$", Pattern.MULTILINE);

  private final String sql;
  private final Map<String, String> holds = new HashMap<>();

  Baseline(String sql) {
    this.sql = sql;
    Matcher line = HOLDS.matcher(sql);
    while (line.find()) holds.put(line.group(1), line.group(2));
  }

  /** The line in its head that says so. */
  static String holds(Script script) {
    return "-- holds " + script.version() + " " + script.checksum();
  }

  /** What makes a new schema of all scripts: the baseline where it fits, then what it lacks. */
  static List<String> batches(Optional<Baseline> baseline, List<Script> scripts) {
    if (baseline.isEmpty() || !baseline.get().fits(scripts))
      return scripts.stream().map(Script::sql).toList();
    List<String> batches = new java.util.ArrayList<>(List.of(baseline.get().sql));
    scripts.stream()
        .filter(script -> !baseline.get().holds.containsKey(script.version()))
        .map(Script::sql)
        .forEach(batches::add);
    return batches;
  }

  /** Whether each migration that it holds is among the scripts, word for word. */
  boolean fits(List<Script> scripts) {
    Map<String, String> sums = new HashMap<>();
    scripts.forEach(script -> sums.put(script.version(), script.checksum()));
    return holds.entrySet().stream()
        .allMatch(held -> held.getValue().equals(sums.get(held.getKey())));
  }
}
