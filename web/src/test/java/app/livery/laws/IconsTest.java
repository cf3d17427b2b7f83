package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages fetch the icons that are used; {@code themes/fonts/subset.py} makes the font anew. */
class IconsTest {
  private static final Pattern CLASS = Pattern.compile("\\bpi-([a-z0-9]+(?:-[a-z0-9]+)*)\\b");
  private static final Pattern RULE = Pattern.compile("\\.pi-([a-z0-9-]+):+before");
  private static final Pattern CODE =
      Pattern.compile("\\.pi-([a-z0-9-]+):before \\{ content: \"\\\\(\\w+)\"");
  private static final Pattern IN_THEME = Pattern.compile("\\\\(e[0-9a-f]{3})");
  private static final Pattern RANGE = Pattern.compile("U\\+(E[0-9A-F]{3})");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main"),
          Path.of("../ejb/src/main"),
          Path.of("../tenancy/src/main"),
          Path.of("../themes/src/main/js"));

  @Test
  void every_icon_that_is_named_is_in_the_font() throws IOException {
    Set<String> named = all(RULE, stock());
    named.retainAll(named());
    assertFalse(named.isEmpty());
    named.removeAll(all(RULE, ours()));
    assertEquals(Set.of(), named);
  }

  @Test
  void no_page_fetches_the_icons_that_are_at_hand() throws IOException {
    String sheet = ours();
    String spare = sheet.substring(sheet.indexOf("primeicons-spare"));
    Set<String> atHand = all(RANGE, spare.substring(0, spare.indexOf("\n}")));
    Set<String> used = new TreeSet<>();
    Matcher rule = CODE.matcher(sheet);
    while (rule.find())
      if (atHand.contains(rule.group(2).toUpperCase(Locale.ROOT))) used.add(rule.group(1));
    assertFalse(used.isEmpty());
    used.retainAll(named());
    assertEquals(Set.of(), used, "run themes/fonts/subset.py");
  }

  @Test
  void every_icon_of_the_theme_is_in_the_font() throws IOException {
    String theme = classpath("/META-INF/resources/primefaces-design/theme.css");
    Set<String> used = new TreeSet<>();
    theme
        .codePoints()
        .filter(point -> point >= 0xe000 && point <= 0xf8ff)
        .forEach(point -> used.add(Integer.toHexString(point).toUpperCase(Locale.ROOT)));
    all(IN_THEME, theme).forEach(code -> used.add(code.toUpperCase(Locale.ROOT)));
    assertFalse(used.isEmpty());
    used.removeAll(all(RANGE, ours()));
    assertEquals(Set.of(), used);
  }

  private static Set<String> named() {
    Set<String> named = new TreeSet<>();
    for (Path folder : SOURCES)
      for (String ending : List.of(".xhtml", ".java", ".js"))
        for (Path file : Sources.below(folder, ending))
          named.addAll(all(CLASS, Sources.text(file)));
    return named;
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
    return found;
  }

  private static String stock() throws IOException {
    return classpath("/META-INF/resources/primefaces/primeicons/primeicons.css");
  }

  private static String ours() throws IOException {
    return classpath("/webroot/resources/primefaces/primeicons/primeicons.css");
  }

  private static String classpath(String name) throws IOException {
    try (InputStream in = IconsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
