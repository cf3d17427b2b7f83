package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DesignSystemTest {
  private static final Pattern USED = Pattern.compile("var\\((--lv-[a-z0-9-]+)\\)");
  private static final Pattern DEFINED = Pattern.compile("(--lv-[a-z0-9-]+):");
  private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

  @Test
  void every_token_that_a_sheet_uses_is_defined_by_the_brand() throws IOException {
    Set<String> brand = matches(DEFINED, TokenSheet.of(Livery.DEFAULT).css());
    String product = sheet("/META-INF/resources/design/app.css");
    String theme = sheet("/META-INF/resources/primefaces-design/theme.css");
    for (String css : new String[] {theme, product, ofSinglePages()}) {
      Set<String> unknown = matches(USED, css);
      unknown.removeAll(brand);
      unknown.removeAll(matches(DEFINED, product));
      assertEquals(Set.of(), unknown);
    }
  }

  @Test
  void every_class_on_the_design_pages_has_a_rule() throws IOException {
    String product = sheet("/META-INF/resources/design/app.css") + ofSinglePages();
    Set<String> missing = new TreeSet<>();
    for (String page : DesignSystemPages.NAMES) {
      matches(CLASS, DesignSystemPages.template(page)).stream()
          .flatMap(names -> Pattern.compile("\\s+").splitAsStream(names))
          .filter(name -> name.startsWith("lv-") && !product.contains("." + name))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void the_product_sheet_knows_no_left_and_no_right() throws IOException {
    Pattern sided =
        Pattern.compile(
            "[;{](?:[\\w-]+-)?(?:left|right)(?:-\\w+)?:|(?:text-align|float):(?:left|right)");
    String product = sheet("/META-INF/resources/design/app.css");
    assertEquals(Set.of(), matches(sided, product + ofSinglePages()));
  }

  @Test
  void no_sheet_asks_for_a_foreign_host() throws IOException {
    for (String path : new String[] {"design/app.css", "design/fonts.css", "design/charts.js"}) {
      assertFalse(sheet("/META-INF/resources/" + path).contains("http"), path);
    }
  }

  @Test
  void the_design_pages_can_be_opened_from_the_build_folder() throws IOException {
    Path folder = Path.of("target", "design-system");
    DesignSystemPages.write(folder);
    assertTrue(Files.exists(folder.resolve("overview-northwind-light-en.html")));
    assertFalse(Files.readString(folder.resolve("form-saffron-dark-ar.html")).contains("{"));
  }

  private static String ofSinglePages() throws IOException {
    return sheet("/META-INF/resources/design/designer.css")
        + sheet("/META-INF/resources/design/api.css");
  }

  private static String sheet(String path) throws IOException {
    return new String(DesignSystemPages.resource(path), StandardCharsets.UTF_8);
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> m.groupCount() == 0 ? m.group() : m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
