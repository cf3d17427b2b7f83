package app.livery.laws;

import static app.livery.laws.Law.condition;
import static app.livery.laws.Law.lives;
import static app.livery.laws.Law.place;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import app.livery.kernel.Repository;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

/** Who holds the data: repositories hold entity managers, entities hold their own state. */
final class Custody {
  private static final Set<String> ENTITY_MANAGERS =
      Set.of("jakarta.persistence.EntityManager", "jakarta.persistence.EntityManagerFactory");

  private static final Set<String> SESSIONS =
      Set.of("app.livery.kernel.TenantSession", "app.livery.kernel.PlatformSession");

  /** The kernel's sessions and lists, and the container's units behind the kernel's interface. */
  private static final Set<String> KEEPERS =
      Set.of(
          "kernel.TenantSession",
          "kernel.PlatformSession",
          "kernel.Databases",
          "kernel.Listing",
          "kernel.Uniqueness",
          "operations.PersistenceUnits");

  private Custody() {}

  static ArchRule onlyRepositoriesHoldEntityManagers() {
    return classes()
        .should(
            condition(
                "hold entity managers and sessions only as @Repository",
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> !isKeeper(type))
                        .filter(each -> isHeld(each.getTargetClass()))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  static ArchRule theWebTouchesNoEntities() {
    return classes()
        .should(
            condition(
                "touch neither entities nor JPA in web",
                (type, tell) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> lives(type, "web"))
                        .filter(each -> isOfJpa(each.getTargetClass()))
                        .forEach(each -> tell.accept(each.getDescription()))));
  }

  static ArchRule entitiesKeepTheirFields() {
    return classes()
        .should(
            condition(
                "have private fields and no setters as entities",
                (type, tell) -> {
                  if (!isEntity(type)) return;
                  type.getMethods().stream()
                      .filter(method -> method.getName().matches("set[A-Z].*"))
                      .forEach(method -> tell.accept(method.getFullName() + " is a setter"));
                  type.getFields().stream()
                      .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                      .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                      .filter(field -> !field.getName().startsWith("_persistence_"))
                      .forEach(field -> tell.accept(field.getFullName() + " is not private"));
                }));
  }

  /** Rows and answers leave a repository; entities stay with the use cases beside it. */
  static ArchRule repositoriesHandOutNoEntities() {
    return classes()
        .should(
            condition(
                "hand out no entities by public methods as @Repository",
                (type, tell) -> {
                  if (!type.isAnnotatedWith(Repository.class)) return;
                  type.getMethods().stream()
                      .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                      .filter(
                          method ->
                              method.getReturnType().getAllInvolvedRawTypes().stream()
                                  .anyMatch(Custody::isEntity))
                      .forEach(
                          method -> tell.accept(method.getFullName() + " hands out an entity"));
                }));
  }

  /** A cache that forgets whose value it keeps tells one tenant about another. */
  static ArchRule cachesAreKeyedByTenant() {
    return classes()
        .should(
            condition(
                "key caches by the tenant, or by a record whose first component says which",
                (type, tell) ->
                    type.getFields().stream()
                        .filter(field -> Caches.isCache(field.getRawType()))
                        .filter(field -> !Caches.startsWithTenant(field.getType()))
                        .forEach(field -> tell.accept(field.getFullName() + " may mix tenants"))));
  }

  private static boolean isKeeper(JavaClass type) {
    return type.isAnnotatedWith(Repository.class)
        || KEEPERS.stream().anyMatch(keeper -> (place(type) + "$").startsWith(keeper + "$"));
  }

  private static boolean isHeld(JavaClass type) {
    return ENTITY_MANAGERS.contains(type.getName()) || SESSIONS.contains(type.getName());
  }

  static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
  }

  private static boolean isOfJpa(JavaClass type) {
    return isEntity(type) || type.getPackageName().startsWith("jakarta.persistence");
  }
}
