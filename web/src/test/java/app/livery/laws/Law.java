package app.livery.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One law of the house and the classes that were written to break it.
 *
 * @param rule what must hold; its description is the law's wording
 * @param sins classes below {@code app.livery.sins} that it has to catch
 */
record Law(ArchRule rule, List<Class<?>> sins) {
  private static final String HOUSE = "app.livery.";

  static Law of(ArchRule rule, Class<?>... sins) {
    return new Law(rule, List.of(sins));
  }

  boolean catches(JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).hasViolation();
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }

  /** Where a class lives, as {@code identity.Recognising}; a sin lives where it pretends to. */
  static String place(JavaClass type) {
    String name = type.getName();
    if (!name.startsWith(HOUSE)) return "";
    return name.substring(HOUSE.length()).replaceFirst("^sins\\.", "");
  }

  static boolean lives(JavaClass type, String where) {
    return place(type).startsWith(where + ".");
  }

  /** A condition that tells its violations one by one. */
  static ArchCondition<JavaClass> condition(
      String words, BiConsumer<JavaClass, Consumer<String>> check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, what -> events.add(SimpleConditionEvent.violated(type, what)));
      }
    };
  }
}
