package app.livery.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names a device in the words of its owner, from what the browser says of itself. */
final class Device {
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // browsers that call themselves by several names stand before the names they borrow
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("Safari", "Safari");
    BROWSERS.put("curl", "curl");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  /** For example {@code Firefox on Linux}; empty when nothing is known. */
  static String of(String userAgent) {
    String browser = match(BROWSERS, userAgent);
    String system = match(SYSTEMS, userAgent);
    if (browser.isEmpty()) return system;
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  private static String match(Map<String, String> names, String userAgent) {
    if (userAgent == null) return "";
    return names.entrySet().stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
