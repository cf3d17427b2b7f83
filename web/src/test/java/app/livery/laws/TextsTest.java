package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.livery.kernel.Fact;
import app.livery.kernel.RuleBroken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word that the product says, it can say in both languages. */
class TextsTest {
  private static final Texts ENGLISH = Texts.of("en");
  private static final Texts ARABIC = Texts.of("ar");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.livery");

  /** {@code t['invites.title']}; a key that is put together at run time is not seen here. */
  private static final Pattern USED = Pattern.compile("\\bt\\['([\\w.-]+)'\\s*]");

  private static final Pattern EXPECTED =
      Pattern.compile("new Malformed\\(\\s*[^,()]+,\\s*\"(\\w+)\"\\)");

  private static final Pattern SCHEDULED =
      Pattern.compile("rota\\.(?:once|onceInParts|eachTenant)\\(\\s*\"([a-z-]+)\"");

  @Test
  void no_key_stands_twice() {
    assertEquals(List.of(), ENGLISH.findings());
    assertEquals(List.of(), ARABIC.findings());
  }

  @Test
  void arabic_says_all_that_english_says_and_with_the_same_arguments() {
    assertEquals(List.of(), ENGLISH.comparedWith(ARABIC));
  }

  @Test
  void numbers_have_each_form_that_the_language_has() {
    assertEquals(List.of(), ENGLISH.withoutForms(Set.of("one"), ARABIC));
    assertEquals(List.of(), ARABIC.withoutForms(Set.of("one", "two", "few", "many"), ENGLISH));
  }

  @Test
  void arabic_is_arabic() {
    assertEquals(List.of(), ARABIC.untranslated());
  }

  @Test
  void every_key_on_a_page_has_its_words() {
    assertEquals(List.of(), ENGLISH.missing(keysOnPages()));
  }

  @Test
  void every_refusal_has_its_words() {
    assertEquals(List.of(), ENGLISH.missing(refusals()));
  }

  @Test
  void every_fact_has_its_words() {
    Set<String> facts = names(type -> type.isRecord() && type.isAssignableTo(Fact.class), "fact.");
    assertFalse(facts.isEmpty());
    assertEquals(List.of(), ENGLISH.missing(facts));
  }

  @Test
  void every_schedule_has_its_words() {
    Set<String> schedules =
        Sources.ofTheHouse().stream()
            .flatMap(file -> SCHEDULED.matcher(Sources.text(file)).results())
            .map(hit -> "schedule." + hit.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(schedules.isEmpty());
    assertEquals(List.of(), ENGLISH.missing(schedules));
  }

  @Test
  void what_is_missing_is_seen() {
    Texts english = texts(Map.of("a", "One {0}", "b", "Two {0} {1}", "c", "Three"));
    Texts arabic = texts(Map.of("a", "واحد {0}", "b", "Two {0}", "d", "أربعة"));
    assertEquals(
        List.of("b has other arguments", "c is missing", "d is too much"),
        english.comparedWith(arabic));
    assertEquals(List.of("b"), arabic.untranslated());
    assertEquals(List.of("e"), english.missing(Set.of("a", "e")));
    assertEquals(List.of("a"), Texts.twice("a = One\nb = Two\na = Three"));
    Texts seats = texts(Map.of("seats.other", "{0} seats", "seats.one", "One seat"));
    assertEquals(List.of("seats.few"), seats.withoutForms(Set.of("one", "few"), english));
  }

  private static Texts texts(Map<String, String> words) {
    return new Texts(words, List.of());
  }

  private static Set<String> keysOnPages() {
    return Sources.below(Path.of("src/main/webapp"), ".xhtml").stream()
        .flatMap(page -> USED.matcher(Sources.text(page)).results())
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> refusals() {
    Set<String> keys =
        HOUSE.stream()
            .filter(type -> type.isAssignableTo(RuleBroken.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> type.tryGetMethod("key").isEmpty())
            .map(type -> "refusal." + withOuter(type))
            .collect(Collectors.toCollection(TreeSet::new));
    Sources.ofTheHouse().stream()
        .flatMap(file -> EXPECTED.matcher(Sources.text(file)).results())
        .forEach(hit -> keys.add("refusal.Malformed." + hit.group(1)));
    return keys;
  }

  /** Refusals of one family are nested, and so are their keys. */
  private static String withOuter(JavaClass type) {
    return type.getEnclosingClass()
        .map(outer -> outer.getSimpleName() + "." + type.getSimpleName())
        .orElse(type.getSimpleName());
  }

  private static Set<String> names(Predicate<JavaClass> which, String prefix) {
    return HOUSE.stream()
        .filter(which)
        .map(type -> prefix + type.getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
