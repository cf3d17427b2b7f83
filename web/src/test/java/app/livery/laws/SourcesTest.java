package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Laws that only the source shows. */
class SourcesTest {
  /** Lists put their constants together as readers ask; nothing typed is ever among them. */
  private static final String PUTS_CONSTANTS_TOGETHER = "app/livery/kernel/Listing.java";

  /** Nobody but the operator speaks to the launcher and to measurements. */
  private static final Pattern OPERATED = Pattern.compile(".*/app/livery/(launcher|bench)/.*");

  @Test
  void queries_are_constants() {
    List<Path> files = Sources.ofTheHouse().stream().filter(SourcesTest::isAnswerable).toList();
    assertEquals(List.of(), Sources.judge(GluedSql::new, files));
  }

  private static boolean isAnswerable(Path file) {
    String name = file.toString().replace('\\', '/');
    return !name.endsWith(PUTS_CONSTANTS_TOGETHER) && !OPERATED.matcher(name).matches();
  }

  @Test
  void a_glued_query_is_seen() {
    List<String> findings = Sources.judge(GluedSql::new, List.of(Sources.sin("Glued")));
    assertEquals(
        List.of(
            "Glued.java:10 createNativeQuery of no constant",
            "Glued.java:15 createQuery of no constant",
            "Glued.java:19 execute of a glued text",
            "Glued.java:20 execute of a glued text",
            "Glued.java:28 createQuery of no constant",
            "Glued.java:32 createQuery of no constant"),
        findings);
  }

  @Test
  void every_public_type_says_what_it_is() {
    assertEquals(List.of(), Sources.judge(Unexplained::new, Sources.ofTheHouse()));
  }

  @Test
  void a_silent_type_is_seen() {
    assertFalse(Sources.judge(Unexplained::new, List.of(Sources.sin("Silent"))).isEmpty());
  }
}
