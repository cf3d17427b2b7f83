package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.Actor;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartServletTest {
  @Test
  void everybody_begins_where_their_work_is() {
    OrganisationId acme = new OrganisationId(Ids.next());
    assertEquals("/sign-in", StartServlet.placeOf(Actor.STRANGER));
    assertEquals("/platform/overview", StartServlet.placeOf(Actor.staff(Ids.next(), "Rana")));
    assertEquals("/overview", place(Set.of(Role.TENANT_ADMIN, Role.OWNER), acme));
    assertEquals("/home", place(Set.of(Role.VIEWER), acme));
    assertEquals("/welcome", place(Set.of(), null));
  }

  private static String place(Set<Role> roles, OrganisationId organisation) {
    return StartServlet.placeOf(Actor.person(Ids.next(), "Mona", roles, organisation));
  }
}
