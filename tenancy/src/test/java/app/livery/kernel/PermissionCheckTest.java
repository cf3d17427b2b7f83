package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionCheckTest {
  private static final OrganisationId OURS = new OrganisationId(Ids.next());
  private static final OrganisationId THEIRS = new OrganisationId(Ids.next());
  private static final Actor ADMIN = Actor.person(Ids.next(), "Noor", Set.of(Role.ADMIN), OURS);
  private static final Actor STAFF = Actor.staff(Ids.next(), "Root").entering("help");

  /** What a use case may declare. */
  static class Desk {
    @Allowed(value = Role.ADMIN, scope = Scope.INVITES_READ)
    public void read(OrganisationId organisation) {}

    @Allowed(value = Role.ADMIN, scope = Scope.INVITES_WRITE)
    public void write(OrganisationId organisation) {}

    @Open
    public void look() {}

    @Open(writes = true)
    public void join() {}

    @Needs(Feature.CUSTOM_CSS)
    @Allowed(value = Role.ADMIN, scope = Scope.INVITES_READ)
    public void dress() {}

    @Within
    public void step() {}

    public void forgotten() {}
  }

  private static String call(Actor actor, TenantStatus status, String name, Object... arguments) {
    TenantRef tenant = new TenantRef(Ids.next(), "acme", "Acme", "t_0", status);
    return call(actor, tenant, name, arguments);
  }

  private static String call(Actor actor, TenantRef tenant, String name, Object... arguments) {
    PermissionCheck check = new PermissionCheck();
    check.call = new CurrentCall();
    return check.call.within(
        new Call(tenant, actor, "", ""),
        () -> (String) check.check(new Invocation(method(name), arguments)));
  }

  private static String call(Actor actor, String name, Object... arguments) {
    return call(actor, TenantStatus.READY, name, arguments);
  }

  private static Method method(String name) {
    return Stream.of(Desk.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_has_the_role_in_their_own_organisation_comes_through() {
    assertEquals("done", call(ADMIN, "write", OURS));
  }

  @Test
  void another_organisation_is_not_there() {
    assertThrows(NotFound.class, () -> call(ADMIN, "read", THEIRS));
  }

  @Test
  void a_lesser_role_is_not_enough() {
    Actor viewer = Actor.person(Ids.next(), "Vera", Set.of(Role.VIEWER), OURS);
    assertThrows(NotAllowed.class, () -> call(viewer, "read", OURS));
  }

  @Test
  void a_key_needs_the_scope_as_well() {
    Set<Scope> scopes = Set.of(Scope.INVITES_READ);
    Actor key = Actor.key(Ids.next(), "Script", Set.of(Role.ADMIN), OURS, scopes);
    assertEquals("done", call(key, "read", OURS));
    assertThrows(NotAllowed.class, () -> call(key, "write", OURS));
  }

  @Test
  void what_declares_nothing_refuses_everybody() {
    assertThrows(NotAllowed.class, () -> call(STAFF, "forgotten"));
  }

  @Test
  void a_step_of_others_cannot_be_called_alone() {
    assertThrows(NotAllowed.class, () -> call(STAFF, "step"));
    assertEquals("done", call(Actor.SYSTEM, "step"));
  }

  @Test
  void a_read_only_tenant_is_read_but_not_changed() {
    assertEquals("done", call(ADMIN, TenantStatus.READ_ONLY, "read", OURS));
    assertEquals("done", call(Actor.STRANGER, TenantStatus.READ_ONLY, "look"));
    assertThrows(TenantReadOnly.class, () -> call(ADMIN, TenantStatus.READ_ONLY, "write", OURS));
    assertThrows(TenantReadOnly.class, () -> call(Actor.STRANGER, TenantStatus.READ_ONLY, "join"));
  }

  @Test
  void platform_staff_and_the_system_may_change_a_read_only_tenant() {
    assertEquals("done", call(STAFF, TenantStatus.READ_ONLY, "write", OURS));
    assertEquals("done", call(Actor.SYSTEM, TenantStatus.READ_ONLY, "write", OURS));
  }

  @Test
  void what_the_platform_withholds_is_locked_for_everybody_but_the_system() {
    TenantRef plain = new TenantRef(Ids.next(), "acme", "Acme", "t_0", TenantStatus.READY);
    TenantRef dressed = plain.with(Set.of(Feature.CUSTOM_CSS));
    assertEquals("done", call(ADMIN, dressed, "dress"));
    assertThrows(FeatureLocked.class, () -> call(ADMIN, plain, "dress"));
    assertThrows(FeatureLocked.class, () -> call(STAFF, plain, "dress"));
    assertEquals("done", call(Actor.SYSTEM, plain, "dress"));
  }

  private record Invocation(Method method, Object[] arguments) implements InvocationContext {
    @Override
    public Object getTarget() {
      return null;
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Method getMethod() {
      return method;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public Object[] getParameters() {
      return arguments;
    }

    @Override
    public void setParameters(Object[] parameters) {}

    @Override
    public Map<String, Object> getContextData() {
      return Map.of();
    }

    @Override
    public Object proceed() {
      return "done";
    }
  }
}
