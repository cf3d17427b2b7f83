package app.livery.demonstration;

import app.livery.identity.Crediting;
import app.livery.identity.staff.StaffList;
import app.livery.identity.staff.StaffRef;
import app.livery.identity.staff.Staffing;
import app.livery.kernel.Ask;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Guarded;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.Organisations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What has to stand before a scene begins. */
@Stateless
@Guarded
public class Stage {
  @Inject StaffList staff;
  @Inject Staffing staffing;
  @Inject Crediting crediting;
  @Inject Organisations organisations;

  /** Takes on the platform's people, unless it has some. */
  @Within
  public void enlist(Cast cast) {
    if (!staff.isEmpty()) return;
    for (Cast.Player player : cast.staff()) {
      EmailAddress email = new EmailAddress(player.email());
      StaffRef member = staffing.enlist(email, player.name(), "en");
      crediting.give(member.id(), crediting.fit(cast.password(), email, "password"));
    }
  }

  /** Whether the current tenant has nothing but what every new tenant has. */
  @Within
  public boolean isEmpty() {
    return organisations.list(Ask.first(1).filter("kind", "STANDARD")).rows().isEmpty();
  }
}
