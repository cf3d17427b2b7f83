package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.kernel.Open;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of who may do what, made from what the use cases declare. */
class PermissionsTest {
  private static final String HEAD =
      """
      # Who may do what

      Made from the use cases by `PermissionsTest`, never by hand. A row is one act of a use case or a reading of a \
      list; ● means that the role may do it. Organisation roles reach their own organisation only, a tenant admin every \
      organisation of the tenant; a super-admin has a tenant admin's rights after entering a tenant, for a reason and a \
      time. A key may do what its role may, and only within its scopes; where the last column is empty the act needs a \
      person.

      """;

  @Test
  void the_table_is_up_to_date() {
    Map<String, List<JavaMethod>> byCapability =
        House.guarded().stream()
            .filter(method -> permission(method) != null)
            .collect(
                Collectors.groupingBy(
                    PermissionsTest::capability, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder(HEAD);
    byCapability.forEach((capability, acts) -> table(text, capability, acts));
    new Committed("docs/permissions.md").mustSay(text.toString().stripTrailing() + "\n");
  }

  private static void table(StringBuilder text, String capability, List<JavaMethod> acts) {
    text.append("## ").append(capability).append("\n\n| act |");
    for (Role role : Role.values()) text.append(' ').append(words(role)).append(" |");
    text.append(" stranger | a key needs |\n|---|").append(":-:|".repeat(Role.values().length + 1));
    text.append("---|\n");
    acts.stream().map(PermissionsTest::row).distinct().forEach(text::append);
    text.append('\n');
  }

  private static String row(JavaMethod act) {
    StringBuilder row = new StringBuilder("| ").append(name(act)).append(" |");
    Allowed allowed = permission(act) instanceof Allowed declared ? declared : null;
    for (Role role : Role.values())
      row.append(allowed == null || role.covers(allowed.value()) ? " ● |" : "  |");
    row.append(allowed == null ? " ● |" : "  |");
    return row.append(scope(allowed)).append(" |\n").toString();
  }

  private static String scope(Allowed allowed) {
    if (allowed == null) return " nothing";
    return allowed.scope() == Scope.PERSON_ONLY ? " " : " `" + allowed.scope().code() + "`";
  }

  /** Null for steps of other use cases, which nobody may call. */
  private static Object permission(JavaMethod act) {
    return Stream.of(Allowed.class, Open.class)
        .filter(act::isAnnotatedWith)
        .map(act::getAnnotationOfType)
        .findFirst()
        .orElse(null);
  }

  private static String capability(JavaMethod act) {
    return act.getOwner().getPackageName().replaceFirst("^app\\.livery\\.", "");
  }

  private static String name(JavaMethod act) {
    String parameters =
        act.getRawParameterTypes().stream()
            .map(type -> type.getSimpleName())
            .filter(type -> !type.equals("Ask"))
            .collect(Collectors.joining(", "));
    return "`" + act.getOwner().getSimpleName() + "." + act.getName() + "(" + parameters + ")`";
  }

  private static String words(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
