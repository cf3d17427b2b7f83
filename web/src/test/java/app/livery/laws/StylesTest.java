package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our own style sheets know a start and an end, so that Arabic needs no second sheet. */
class StylesTest {
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?:^|[\\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)"
              + "(?:-(?:width|color|style))?\\s*:"
              + "|border-(?:top|bottom)-(?:left|right)-radius\\s*:"
              + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");

  @Test
  void our_own_styles_have_no_left_and_no_right() {
    List<String> findings = new ArrayList<>();
    for (Path file : ours()) findings.addAll(physical(file.toString(), Sources.text(file)));
    assertEquals(List.of(), findings);
  }

  @Test
  void a_left_and_a_right_are_seen() {
    for (String sin :
        List.of(
            "a{margin-left:0}",
            "a {\n  left: 0;\n}",
            "a { text-align: right }",
            "a{float:left}",
            "a{border-left-color:red}",
            "a{border-top-right-radius:0}")) assertEquals(1, physical("sin", sin).size(), sin);
    assertEquals(List.of(), physical("law", "a{margin-inline-start:0;text-align:start}"));
  }

  private static List<String> physical(String name, String css) {
    String plain = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    return PHYSICAL.matcher(plain).results().map(hit -> name + ": " + hit.group().strip()).toList();
  }

  private static List<Path> ours() {
    List<Path> files = new ArrayList<>();
    for (String folder :
        List.of("src/main/css", "src/main/scss", "src/main/resources", "src/main/webapp"))
      for (Path each : Sources.folders(folder)) {
        files.addAll(Sources.below(each, ".css"));
        files.addAll(Sources.below(each, ".scss"));
      }
    return files;
  }
}
