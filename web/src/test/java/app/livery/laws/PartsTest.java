package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * PrimeFaces' scripts come without what no page uses ({@code Scripts} in {@code themes}): who asks
 * for more of a component puts it back there first.
 */
class PartsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<Pattern> MISSING =
      List.of(
          Pattern.compile("<p:inputTextarea(?![^>]*autoResize=\"false\")[^>]*>"),
          Pattern.compile("<p:fileUpload(?![^>]*mode=\"simple\")[^>]*>"),
          Pattern.compile("<p:fileUpload[^>]*auto=\"true\"[^>]*>"),
          Pattern.compile("<p:dialog[^>]*(maximizable|minimizable|dynamic)=[^>]*>"),
          Pattern.compile("<p:inputTextarea[^>]*completeMethod=[^>]*>"),
          Pattern.compile("<p:password[^>]*feedback=\"true\"[^>]*>"),
          Pattern.compile("<p:(confirmDialog|confirm|datePicker|calendar|inputNumber|spinner)\\b"),
          Pattern.compile("<p:dialog(?![^>]*draggable=\"false\" resizable=\"false\")[^>]*>"),
          Pattern.compile(
              "<p:dataTable[^>]*(scrollable|editable|draggable|resizable|sticky|expandable|groupRows"
                  + "|virtualScroll|liveScroll)[^>]*>"),
          Pattern.compile("<p:(cellEditor|rowEditor|rowToggler|rowExpansion|resizable|draggable)"),
          Pattern.compile("<p:column[^>]*(filterBy|selectionMode|groupRow)=[^>]*>"));

  @Test
  void no_page_asks_for_what_the_scripts_leave_out() {
    List<String> found = new ArrayList<>();
    for (Path page : Sources.below(PAGES, ".xhtml")) found.addAll(missing(Sources.text(page)));
    assertEquals(List.of(), found);
  }

  @Test
  void asking_for_it_is_seen() {
    String page =
        "<p:inputTextarea id=\"x\"/><p:fileUpload auto=\"true\"/><p:dialog/>"
            + "<p:dataTable scrollable=\"true\"/><p:cellEditor/><p:column filterBy=\"a\"/>"
            + "<p:inputNumber/><p:datePicker/><p:password feedback=\"true\"/>";
    assertEquals(10, missing(page).size());
  }

  private static List<String> missing(String page) {
    List<String> found = new ArrayList<>();
    for (Pattern each : MISSING)
      each.matcher(page).results().forEach(hit -> found.add(hit.group()));
    return found;
  }
}
