package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the house. Each law holds for the house and catches each sin written against it. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("stripeserver")) // stands in for a vendor
          .importPackages("app.livery");

  static List<Law> laws() {
    return Laws.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void holds_for_the_house(Law law) {
    law.rule().check(HOUSE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void catches_each_of_its_sins(Law law) {
    for (Class<?> sin : law.sins()) {
      assertTrue(law.catches(new ClassFileImporter().importClasses(sin)), sin.getName());
    }
  }

  @Test
  void the_whole_house_is_looked_at() {
    for (String word : List.of("kernel", "tenancy", "operations", "web", "migrations"))
      assertTrue(HOUSE.stream().anyMatch(type -> Law.lives(type, word)), word);
  }

  @Test
  void every_sin_is_caught_by_some_law() {
    Set<String> caught =
        laws().stream()
            .flatMap(law -> law.sins().stream())
            .map(Class::getName)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> sins =
        new ClassFileImporter()
            .importPackages("app.livery.sins").stream()
                .map(type -> type.getName())
                .filter(name -> !name.endsWith("package-info") && !name.contains(".source."))
                .collect(Collectors.toSet());
    assertEquals(sins, caught);
  }
}
