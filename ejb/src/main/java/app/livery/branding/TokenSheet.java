package app.livery.branding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A livery as style: the custom properties of both schemes; paper is always light.
 *
 * <p>The same livery always gives the same text, so its hash can name it for ever.
 *
 * @param css the sheet; light on the root, dark for readers who ask for it or chose it
 * @param hash the first 16 hexadecimal digits of the text's SHA-256
 */
public record TokenSheet(String css, String hash) {
  private static final String PREFIX = "--lv-";

  public static TokenSheet of(Livery livery) {
    Map<String, String> light = colours(livery, Scheme.LIGHT);
    Map<String, String> dark = colours(livery, Scheme.DARK);
    dark.entrySet().removeIf(e -> e.getValue().equals(light.get(e.getKey())));
    String night = "color-scheme:dark;" + block(dark);
    String css =
        ":root{color-scheme:light;"
            + block(shape(livery))
            + block(light)
            + "}\n"
            + "@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){"
            + night
            + "}}\n"
            + "@media screen{:root[data-scheme=dark]{"
            + night
            + "}}\n";
    return new TokenSheet(css, Hash.of(css));
  }

  private static Map<String, String> colours(Livery livery, Scheme scheme) {
    Map<String, String> all = new LinkedHashMap<>();
    Palette.of(livery, scheme).forEach((name, colour) -> all.put(name, colour.hex()));
    all.putAll(scheme.isDark() ? NIGHT_SHADOWS : DAY_SHADOWS);
    show(all, "", scheme.isDark());
    show(all, "nav-", scheme.isDark() || livery.navigation() != Navigation.LIGHT);
    return all;
  }

  /** Which of two logos shows on the page, or in the sidebar. */
  private static void show(Map<String, String> all, String where, boolean dark) {
    all.put(where + "logo-light", dark ? "none" : "block");
    all.put(where + "logo-dark", dark ? "block" : "none");
  }

  private static Map<String, String> shape(Livery livery) {
    int radius = livery.radius();
    Map<String, String> all = new TreeMap<>(livery.density().tokens());
    all.put("radius", radius + "px");
    all.put("radius-sm", Math.max(Math.min(radius, 2), radius - 3) + "px");
    all.put("radius-lg", Math.min(18, Math.round(radius * 1.5f)) + "px");
    all.put("backdrop", livery.backdrop().image(livery.pictures()));
    all.put("font", livery.typeface().stack());
    all.put(
        "mono", "ui-monospace,'SF Mono',SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace");
    return all;
  }

  private static final Map<String, String> DAY_SHADOWS =
      new TreeMap<>(
          Map.of(
              "mask", "rgb(15 23 42/.38)",
              "shadow-xs", "0 1px 2px rgb(15 23 42/.05)",
              "shadow-sm", "0 1px 2px rgb(15 23 42/.06),0 2px 6px rgb(15 23 42/.05)",
              "shadow-md", "0 2px 4px rgb(15 23 42/.05),0 10px 28px -4px rgb(15 23 42/.14)",
              "shadow-lg", "0 4px 10px rgb(15 23 42/.06),0 28px 64px -8px rgb(15 23 42/.26)"));

  private static final Map<String, String> NIGHT_SHADOWS =
      new TreeMap<>(
          Map.of(
              "mask", "rgb(0 0 0/.62)",
              "shadow-xs", "0 1px 2px rgb(0 0 0/.3)",
              "shadow-sm", "0 1px 2px rgb(0 0 0/.35),0 2px 6px rgb(0 0 0/.25)",
              "shadow-md", "0 2px 4px rgb(0 0 0/.3),0 10px 28px -4px rgb(0 0 0/.6)",
              "shadow-lg", "0 4px 10px rgb(0 0 0/.35),0 28px 64px -8px rgb(0 0 0/.75)"));

  private static String block(Map<String, String> tokens) {
    StringBuilder out = new StringBuilder(4096);
    tokens.forEach(
        (name, value) -> out.append(PREFIX).append(name).append(':').append(value).append(';'));
    return out.toString();
  }
}
