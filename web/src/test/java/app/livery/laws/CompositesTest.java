package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Mojarra reads the text of a composite when it is first met, and looks for functions where the
 * page that uses it stands at that moment: a function of {@code cc.attrs} in bare text is found or
 * not by what somebody opened before. As the value of a component it is always found.
 */
class CompositesTest {
  private static final Path COMPOSITES = Path.of("src/main/webapp/resources/kit");
  private static final Pattern IN_TEXT = Pattern.compile(">[^<]*#\\{\\w+:\\w+\\([^}]*cc\\.[^}]*}");

  @Test
  void no_composite_calls_a_function_of_its_attributes_in_bare_text() {
    for (Path composite : Sources.below(COMPOSITES, ".xhtml"))
      assertEquals(List.of(), calls(Sources.text(composite)), composite.toString());
  }

  @Test
  void a_call_in_bare_text_is_seen() {
    assertEquals(1, calls("<b>so #{app:near(cc.attrs.value)}</b>").size());
    assertEquals(0, calls("<h:outputText value=\"#{app:near(cc.attrs.value)}\"/>").size());
  }

  private static List<String> calls(String page) {
    return IN_TEXT.matcher(page).results().map(MatchResult::group).toList();
  }
}
