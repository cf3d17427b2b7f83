package app.livery.branding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole design system as plain pages, in two liveries, both schemes and both languages. */
final class DesignSystemPages {
  static final List<String> NAMES =
      List.of(
          "overview",
          "table",
          "form",
          "parts",
          "dialog",
          "palette",
          "panel",
          "signin",
          "join",
          "landing");

  static final Map<String, Livery> LIVERIES =
      Map.of(
          "northwind",
          Livery.DEFAULT,
          "saffron",
          Livery.DEFAULT
              .withPrimary(Colour.parse("#0f766e"))
              .withAccent(Colour.parse("#f59e0b"))
              .withNavigation(Navigation.BRAND)
              .withTone(NeutralTone.WARM)
              .withDensity(Density.COMPACT)
              .withRadius(12));

  private static final Map<String, String> BRANDS =
      Map.of("northwind", "Northwind", "saffron", "Saffron");
  private static final Pattern BOTH_LANGUAGES =
      Pattern.compile("«([^|»]*)\\|((?:[^«»]|«[^»]*»)*)»");
  private static final List<String> ASSETS =
      List.of(
          "primefaces-design/theme.css",
          "design/app.css",
          "design/fonts.css",
          "design/charts.js",
          "design/fonts/inter-latin.woff2",
          "design/fonts/inter-european.woff2",
          "design/fonts/noto-arabic.woff2",
          "primefaces/primeicons/primeicons.css",
          "primefaces/primeicons/primeicons.woff2");

  private final Path folder;

  private DesignSystemPages(Path folder) {
    this.folder = folder;
  }

  /** Writes every page; open {@code overview-northwind-light-en.html} to begin. */
  static void write(Path folder) throws IOException {
    DesignSystemPages pages = new DesignSystemPages(folder);
    pages.assets();
    for (var livery : LIVERIES.entrySet()) {
      pages.dress(livery.getKey(), livery.getValue());
    }
  }

  private void assets() throws IOException {
    for (String asset : ASSETS) {
      save("assets/" + asset, resource("/META-INF/resources/" + asset));
    }
    save(
        "assets/primefaces/components.css",
        resource("/webroot/resources/primefaces/components.css"));
    for (String script : List.of("open.js")) {
      save(script, resource("/design-system/" + script));
    }
  }

  private void dress(String name, Livery livery) throws IOException {
    text(name + ".css", TokenSheet.of(livery).css());
    text(name + ".svg", LetterMark.of(BRANDS.get(name), livery).svg());
    for (String page : NAMES) {
      for (String scheme : List.of("light", "dark")) {
        for (String language : List.of("en", "ar")) {
          text(
              "%s-%s-%s-%s.html".formatted(page, name, scheme, language),
              page(page, name, scheme, language));
        }
      }
    }
  }

  private static String page(String page, String livery, String scheme, String language)
      throws IOException {
    String html =
        template(page)
            .replace("{head}", template("_head"))
            .replace("{shell}", template("_shell"))
            .replace("{rows}", template("_rows"))
            .replace("{primefaces-table}", template("_primefaces-table"))
            .replace("{at:" + page + "}", "aria-current=\"page\"")
            .replaceAll("\\{at:\\w+}", "")
            .replace("{page}", page)
            .replace("{livery}", livery)
            .replace("{brand}", BRANDS.get(livery))
            .replace("{letter}", LetterMark.letter(BRANDS.get(livery)))
            .replace("{scheme}", scheme)
            .replace("{lang}", language)
            .replace("{dir}", language.equals("ar") ? "rtl" : "ltr");
    int group = language.equals("ar") ? 2 : 1;
    return BOTH_LANGUAGES.matcher(html).replaceAll(m -> Matcher.quoteReplacement(m.group(group)));
  }

  static String template(String name) throws IOException {
    return new String(resource("/design-system/" + name + ".html"), StandardCharsets.UTF_8);
  }

  static byte[] resource(String path) throws IOException {
    try (InputStream in = DesignSystemPages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("Not on the class path: " + path);
      }
      return in.readAllBytes();
    }
  }

  private void text(String file, String text) throws IOException {
    save(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Resource expressions of Faces become plain relative addresses. */
  private void save(String file, byte[] content) throws IOException {
    byte[] bytes = content;
    if (file.endsWith(".css")) {
      String up = file.contains("primeicons") ? "../../" : "../";
      bytes =
          new String(content, StandardCharsets.UTF_8)
              .replaceAll("#\\{resource\\['(\\w+):([^']+)'\\]}", up + "$1/$2")
              .getBytes(StandardCharsets.UTF_8);
    }
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.write(to, bytes);
  }
}
