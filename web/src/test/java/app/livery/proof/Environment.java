package app.livery.proof;

import java.util.HashMap;
import java.util.Map;

/** Settings of the process that hold for one test. */
public final class Environment implements AutoCloseable {
  private final Map<String, String> before = new HashMap<>();

  /** Sets one; null takes it away. */
  public Environment with(String name, String value) {
    before.putIfAbsent(name, System.getProperty(name));
    put(name, value);
    return this;
  }

  @Override
  public void close() {
    before.forEach(Environment::put);
  }

  private static void put(String name, String value) {
    if (value == null) System.clearProperty(name);
    else System.setProperty(name, value);
  }
}
