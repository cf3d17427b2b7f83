package app.livery.migrations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A tenant whose schema lacks migrations, and those that it has. */
record Laggard(UUID tenant, String schema, Set<String> has) {
  List<Script> lacks(List<Script> scripts) {
    return scripts.stream().filter(script -> !has.contains(script.version())).toList();
  }
}
