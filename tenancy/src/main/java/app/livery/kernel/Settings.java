package app.livery.kernel;

import java.util.Optional;

/** The process' own settings: environment variables, or system properties of the same name. */
public final class Settings {
  private Settings() {}

  public static Optional<String> find(String name) {
    String value = System.getProperty(name, System.getenv(name));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  public static String get(String name, String standard) {
    return find(name).orElse(standard);
  }

  /**
   * @throws IllegalStateException naming the variable when it is not set
   */
  public static String require(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("Set " + name));
  }

  public static boolean isOn(String name) {
    return "true".equalsIgnoreCase(get(name, "false"));
  }
}
