package app.livery.laws;

import static app.livery.laws.Law.condition;
import static app.livery.laws.Law.lives;
import static app.livery.laws.Law.place;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import app.livery.kernel.Allowed;
import app.livery.kernel.Fact;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Within;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How classes behave: they declare permissions, ask for the clock, bear plain names. */
final class Conduct {
  private static final List<Class<? extends Annotation>> PERMISSIONS =
      List.of(Allowed.class, Open.class, Within.class);

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalTime.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.lang.System.currentTimeMillis()",
          "java.util.Date.<init>()",
          "java.util.Calendar.getInstance()");

  private static final String VAGUE = ".*(Manager|Helper|Impl|Util|Utils|Data)";

  private Conduct() {}

  static ArchRule guardedMethodsDeclareOnePermission() {
    return classes()
        .should(
            condition(
                "declare exactly one of @Allowed, @Open, @Within on each public method when guarded",
                (type, tell) -> {
                  if (!isGuarded(type)) return;
                  type.getMethods().stream()
                      .filter(Conduct::isOffered)
                      .filter(method -> permissions(method) != 1)
                      .forEach(method -> tell.accept(method.getFullName() + " is unguarded"));
                }));
  }

  static ArchRule sessionBeansAreGuarded() {
    return classes()
        .should(
            condition(
                "be @Guarded when they are session beans without state",
                (type, tell) -> {
                  if (type.isAnnotatedWith(Stateless.class) && !isGuarded(type))
                    tell.accept(type.getName() + " is open to everybody");
                }));
  }

  static ArchRule theClockIsInjected() {
    return classes()
        .should(
            condition(
                "ask an injected Clock for the time",
                (type, tell) ->
                    type.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> !place(type).startsWith("kernel.TimeSource"))
                        .filter(call -> !lives(type, "themes"))
                        .filter(call -> CLOCKS.contains(signature(call)))
                        .forEach(call -> tell.accept(call.getDescription()))));
  }

  static ArchRule factsAreRecords() {
    return classes()
        .should(
            condition(
                "be records when they are facts",
                (type, tell) -> {
                  boolean fact = type.isAssignableTo(Fact.class) && !type.isInterface();
                  if (fact && !type.isRecord()) tell.accept(type.getName() + " is no record");
                }));
  }

  static ArchRule namesSayWhatThingsAre() {
    return classes()
        .should(
            condition(
                "bear the product's words and not " + VAGUE,
                (type, tell) -> {
                  if (type.getSimpleName().matches(VAGUE))
                    tell.accept(type.getName() + " is vague");
                }));
  }

  private static String signature(JavaCall<?> call) {
    boolean plain = call.getTarget().getRawParameterTypes().isEmpty();
    String name = call.getTargetOwner().getName() + "." + call.getTarget().getName();
    return plain ? name + "()" : name;
  }

  private static boolean isGuarded(JavaClass type) {
    return type.isAnnotatedWith(Guarded.class) || type.isMetaAnnotatedWith(Guarded.class);
  }

  private static boolean isOffered(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC)
        && !modifiers.contains(JavaModifier.STATIC)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private static long permissions(JavaMethod method) {
    Stream<Class<? extends Annotation>> declared =
        PERMISSIONS.stream().filter(method::isAnnotatedWith);
    return declared.count();
  }
}
