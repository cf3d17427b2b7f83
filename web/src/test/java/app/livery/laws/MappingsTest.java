package app.livery.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code persistence.xml} lists what is mapped, all of it, each class on its own side. */
class MappingsTest {
  private static final Path FILE = Path.of("../ejb/src/main/resources/META-INF/persistence.xml");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.livery");
  private static final JavaClasses SINS = new ClassFileImporter().importPackages("app.livery.sins");

  @Test
  void every_mapped_class_is_listed_and_nothing_else() {
    Set<String> listed = listed("tenant");
    listed.addAll(listed("platform"));
    assertEquals(names(HOUSE, MappingsTest::isMapped), listed);
  }

  @Test
  void the_platform_lists_what_has_its_schema_and_tenants_list_the_rest() {
    assertEquals(names(HOUSE, type -> isEntity(type) && isOfPlatform(type)), entities("platform"));
    assertEquals(names(HOUSE, type -> isEntity(type) && !isOfPlatform(type)), entities("tenant"));
  }

  @Test
  void a_class_that_nobody_listed_is_seen() {
    Set<String> unlisted = names(SINS, MappingsTest::isMapped);
    unlisted.removeAll(listed("tenant"));
    assertFalse(unlisted.isEmpty());
  }

  private static Set<String> entities(String unit) {
    Set<String> entities = names(HOUSE, MappingsTest::isEntity);
    return listed(unit).stream()
        .filter(entities::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listed(String unit) {
    String xml = Sources.text(FILE);
    int from = xml.indexOf("<persistence-unit name=\"" + unit + "\"");
    String own = xml.substring(from, xml.indexOf("</persistence-unit>", from));
    Matcher classes = Pattern.compile("<class>([^<]+)</class>").matcher(own);
    return classes
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JavaClasses classes, Predicate<JavaClass> which) {
    return classes.stream()
        .filter(which)
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isMapped(JavaClass type) {
    return isEntity(type)
        || type.isAnnotatedWith(MappedSuperclass.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(Converter.class);
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }

  private static boolean isOfPlatform(JavaClass type) {
    return type.isAnnotatedWith(Table.class)
        && type.getAnnotationOfType(Table.class).schema().equals("platform");
  }
}
