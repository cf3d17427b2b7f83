package app.livery.laws;

import static app.livery.laws.Law.condition;
import static app.livery.laws.Law.lives;
import static app.livery.laws.Law.place;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** Who may know whom. */
final class Spine {
  /** A capability may use those to its left, never those to its right. */
  static final List<String> ORDER =
      List.of(
          "kernel",
          "tenancy",
          "operations",
          "identity",
          "branding",
          "billing",
          "metering",
          "content",
          "corpus",
          "analytics",
          "lifecycle",
          "schedules",
          "demonstration",
          "demonstration",
          "web");

  /** Each vendor's classes are known in one place only. */
  static final Map<String, String> DOORS =
      Map.ofEntries(
          Map.entry("com.stripe.", "billing.stripe"),
          Map.entry("jakarta.mail.", "lifecycle.post"),
          Map.entry("org.flywaydb.", "migrations"),
          Map.entry("org.duckdb.", "corpus.duckdb"),
          Map.entry("com.password4j.", "identity"),
          Map.entry("dev.samstevens.totp.", "identity"),
          Map.entry("com.google.zxing.", "identity"),
          Map.entry("com.samskivert.mustache.", "lifecycle"),
          Map.entry("org.apache.james.jdkim.", "lifecycle.post"),
          Map.entry("org.jsoup.", "lifecycle.wordings"),
          Map.entry("com.helger.", "branding.css"),
          Map.entry("org.xbill.DNS.", "operations.names"),
          Map.entry("org.apache.hc.", "billing.hooks"),
          Map.entry("org.iban4j.", "billing.transfers"),
          Map.entry("org.primefaces.", "web"),
          Map.entry("org.omnifaces.", "web"));

  private static final List<String> FRONT =
      List.of("jakarta.faces.", "jakarta.servlet.", "jakarta.ws.rs.");

  private Spine() {}

  static ArchRule importsRunToTheLeft() {
    return classes()
        .should(
            condition(
                "use only capabilities to their left in " + ORDER,
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> rank(type) >= 0 && rank(each.getTargetClass()) > rank(type))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  static ArchRule everyClassHasAPlace() {
    return classes()
        .should(
            condition(
                "belong to a capability, to migrations or to themes",
                (type, tell) -> {
                  boolean placed =
                      rank(type) >= 0 || lives(type, "migrations") || lives(type, "themes");
                  if (!placed) tell.accept(type.getName() + " belongs to no capability");
                }));
  }

  static ArchRule oneDoorForEachVendor() {
    return classes()
        .should(
            condition(
                "know vendors only behind their doors " + DOORS,
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> isOutsideTheDoor(type, each.getTargetClass().getName()))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  static ArchRule onlyTheFrontKnowsTheWeb() {
    return classes()
        .should(
            condition(
                "know Faces, Servlet and JAX-RS only in web",
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> !lives(type, "web"))
                        .filter(each -> startsWithAny(each.getTargetClass().getName(), FRONT))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  /** The word that marks a refusal for the container is all that tenancy says about EJB. */
  static ArchRule tenancyKnowsNoContainerButCdi() {
    return classes()
        .should(
            condition(
                "know no EJB in kernel, tenancy and migrations",
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> isInTheLibrary(type))
                        .filter(each -> each.getTargetClass().getName().startsWith("jakarta.ejb."))
                        .filter(each -> !isTheWordOfRefusal(each.getTargetClass()))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  static ArchRule migrationsStandAlone() {
    return classes()
        .should(
            condition(
                "know nothing of the application where they live in migrations",
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> lives(type, "migrations"))
                        .filter(each -> rank(each.getTargetClass()) >= 0)
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  private static boolean isInTheLibrary(JavaClass type) {
    return lives(type, "kernel") || lives(type, "tenancy") || lives(type, "migrations");
  }

  private static boolean isTheWordOfRefusal(JavaClass target) {
    return target.getName().equals("jakarta.ejb.ApplicationException");
  }

  private static boolean isOutsideTheDoor(JavaClass type, String target) {
    return DOORS.entrySet().stream()
        .anyMatch(door -> target.startsWith(door.getKey()) && !lives(type, door.getValue()));
  }

  private static boolean startsWithAny(String name, List<String> prefixes) {
    return prefixes.stream().anyMatch(name::startsWith);
  }

  private static int rank(JavaClass type) {
    return ORDER.indexOf(place(type).split("\\.")[0]);
  }
}
