package app.livery.operations.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import app.livery.laws.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever constant stands in a line of the audit trail is told in the reader's words. */
class ConstantsTest {
  /** These hold the codes of constants in a text. */
  private static final List<String> TEXTS =
      List.of(
          "TopUpSettingChanged.setting",
          "SecuritySettingChanged.setting",
          "subscription.modules",
          "plan.modules");

  private final Map<String, Class<?>> constants = new TreeMap<>();

  @Test
  void every_constant_of_a_fact_has_its_words() {
    facts().forEach(this::collect);
    assertTrue(constants.size() > 20, constants.toString());
    Map<String, String> families = new TreeMap<>();
    Set<String> keys = new TreeSet<>();
    constants.forEach((component, type) -> families.put(component, type.getSimpleName()));
    for (Class<?> type : constants.values())
      for (Object constant : type.getEnumConstants())
        keys.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
    Map<String, String> known = new TreeMap<>(Constants.FAMILIES);
    known.keySet().removeAll(TEXTS);
    assertEquals(families, known);
    assertEquals(List.of(), Texts.of("en").missing(keys));
  }

  @Test
  void every_change_of_a_noun_has_its_words() {
    Set<String> keys = new TreeSet<>();
    Noun.CHANGING.forEach(name -> keys.add("told." + name));
    assertEquals(List.of(), Texts.of("en").missing(keys));
  }

  private static List<? extends Class<?>> facts() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.livery")
            .stream()
            .filter(type -> type.isRecord() && type.isAssignableTo(Fact.class))
            .map(JavaClass::reflect)
            .toList();
  }

  private void collect(Class<?> fact) {
    for (RecordComponent one : fact.getRecordComponents()) {
      boolean change = one.getType() == Change.class;
      Class<?> type = change ? changing(one.getGenericType()) : one.getType();
      if (type.isRecord() && !one.getName().equals("before") && (change || carriesBoth(fact)))
        collectInside(one.getName(), type);
      if (type.isEnum() && (change || !Detail.UNTOLD.contains(one.getName())))
        constants.put(fact.getSimpleName() + "." + one.getName(), type);
    }
  }

  private void collectInside(String component, Class<?> noun) {
    for (RecordComponent one : noun.getRecordComponents())
      if (one.getType().isEnum() && Noun.CHANGING.contains(one.getName()))
        constants.put(component + "." + one.getName(), one.getType());
  }

  private static Class<?> changing(Type change) {
    Type inner = ((ParameterizedType) change).getActualTypeArguments()[0];
    return inner instanceof Class<?> type ? type : Object.class;
  }

  private static boolean carriesBoth(Class<?> fact) {
    return Stream.of(fact.getRecordComponents()).anyMatch(one -> one.getName().equals("before"));
  }
}
