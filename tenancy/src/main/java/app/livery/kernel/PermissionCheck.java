package app.livery.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** The one place where permissions are checked. Runs before the transaction begins. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermissionCheck implements Serializable {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  @Inject CurrentCall call;

  @AroundInvoke
  Object check(InvocationContext invocation) throws Exception {
    int depth = DEPTH.get();
    if (depth == 0) admit(invocation);
    if (writes(invocation.getMethod())) requireWritable();
    Needs needs = invocation.getMethod().getAnnotation(Needs.class);
    if (needs != null) call.demand(needs.value());
    DEPTH.set(depth + 1);
    try {
      return invocation.proceed();
    } finally {
      if (depth == 0) DEPTH.remove();
      else DEPTH.set(depth);
    }
  }

  private void admit(InvocationContext invocation) {
    Method method = invocation.getMethod();
    Actor actor = call.actor();
    if (actor.isSystem() || method.isAnnotationPresent(Open.class)) return;
    if (!Modifier.isPublic(method.getModifiers())) return;
    Allowed allowed = method.getAnnotation(Allowed.class);
    if (allowed == null || !actor.may(allowed)) throw new NotAllowed();
    Object[] arguments = invocation.getParameters();
    if (arguments == null) return; // as session beans have it where a method takes none
    for (Object argument : arguments) {
      if (argument instanceof OrganisationId organisation) call.reach(organisation);
    }
  }

  private static boolean writes(Method method) {
    Open open = method.getAnnotation(Open.class);
    if (open != null) return open.writes();
    Allowed allowed = method.getAnnotation(Allowed.class);
    return allowed != null && allowed.scope().isWrite();
  }

  private void requireWritable() {
    Actor actor = call.actor();
    boolean own = actor.isSystem() || actor.kind() == Actor.Kind.STAFF || actor.isWatched();
    boolean readOnly = call.tenant().filter(t -> t.status() == TenantStatus.READ_ONLY).isPresent();
    if (readOnly && !own) throw new TenantReadOnly();
  }
}
