package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is on any page is in the gallery, where a change of the theme can be looked at. */
class GalleryTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path GALLERY = PAGES.resolve("branding/gallery.xhtml");
  private static final Pattern TAG = Pattern.compile("<((?:p|app|kit):[A-Za-z]+)");
  private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/[^\"#]+)\"");

  /** Frames of whole pages; the messages of forms and pages come with them. */
  private static final Set<String> FRAMES = Set.of("app:page", "app:public");

  @Test
  void every_component_and_tag_that_a_page_uses_is_in_the_gallery() {
    Set<String> used = new TreeSet<>();
    for (Path page : Sources.below(PAGES, ".xhtml")) used.addAll(tags(Sources.text(page)));
    assertEquals(Set.of(), missing(used));
  }

  @Test
  void a_component_that_is_missing_there_is_seen() {
    assertEquals(Set.of("p:tree"), missing(tags("<p:tree value=\"x\"/><p:inputText id=\"y\"/>")));
  }

  private static Set<String> missing(Set<String> used) {
    Set<String> missing = new TreeSet<>(used);
    missing.removeAll(FRAMES);
    missing.removeAll(shown(GALLERY, new TreeSet<>()));
    return missing;
  }

  /** What a page shows, with what its tags and the parts that it includes are made of. */
  private static Set<String> shown(Path file, Set<String> seen) {
    Set<String> all = new TreeSet<>();
    if (!seen.add(file.toString()) || !Files.exists(file)) return all;
    String text = Sources.text(file);
    for (String tag : tags(text)) {
      all.add(tag);
      all.addAll(shown(madeOf(tag), seen));
    }
    Matcher included = INCLUDE.matcher(text);
    while (included.find()) all.addAll(shown(PAGES.resolve(included.group(1).substring(1)), seen));
    if (file.equals(GALLERY)) all.addAll(shown(PAGES.resolve("WEB-INF/templates/app.xhtml"), seen));
    if (file.endsWith("app.xhtml"))
      all.addAll(shown(PAGES.resolve("WEB-INF/templates/document.xhtml"), seen));
    return all;
  }

  private static Path madeOf(String tag) {
    String name = tag.substring(tag.indexOf(':') + 1) + ".xhtml";
    String folder = tag.startsWith("app:") ? "WEB-INF/ui/tags/" : "resources/kit/";
    return PAGES.resolve(folder + name);
  }

  private static Set<String> tags(String text) {
    Set<String> tags = new TreeSet<>();
    TAG.matcher(text).results().forEach(hit -> tags.add(hit.group(1)));
    return tags;
  }
}
