package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.kernel.Open;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which permission a route asks for, by following its calls to a guarded method. */
final class Guards {
  private Guards() {}

  /**
   * The permission behind a route; empty where it is open, or says so because it calls no use case.
   *
   * @throws AssertionError when the route reaches no guarded method, or several that disagree
   */
  static Optional<Allowed> of(JavaMethod route) {
    if (route.isAnnotatedWith(Open.class)) return Optional.empty();
    Set<JavaMethod> reached = new HashSet<>();
    follow(route, reached, new HashSet<>());
    List<JavaMethod> guarded =
        reached.stream()
            .filter(m -> m.isAnnotatedWith(Allowed.class) || m.isAnnotatedWith(Open.class))
            .toList();
    if (guarded.isEmpty()) throw new AssertionError(route.getFullName() + " calls no use case");
    List<Optional<Allowed>> guards = guarded.stream().map(Guards::declared).distinct().toList();
    if (guards.size() > 1)
      throw new AssertionError(route.getFullName() + " needs different rights: " + guards);
    return guards.get(0);
  }

  private static Optional<Allowed> declared(JavaMethod guarded) {
    return guarded.tryGetAnnotationOfType(Allowed.class);
  }

  private static void follow(JavaMethod from, Set<JavaMethod> reached, Set<JavaMethod> seen) {
    if (!seen.add(from)) return;
    for (JavaMethodCall call : from.getMethodCallsFromSelf())
      call.getTarget()
          .resolveMember()
          .filter(JavaMethod.class::isInstance)
          .map(JavaMethod.class::cast)
          .ifPresent(
              target -> {
                if (House.isGuarded(target.getOwner())) reached.add(target);
                else if (target.getOwner().equals(from.getOwner())) follow(target, reached, seen);
              });
  }
}
