package app.livery.identity;

import app.livery.identity.staff.Staffing;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.tenancy.people.Keeping;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What people tell of themselves: the name they go by and the language they read. */
@Stateless
@Guarded
public class Introducing {
  @Inject Keeping keeping;
  @Inject Staffing staffing;
  @Inject RecentSessions recent;
  @Inject CurrentCall call;

  @Open
  public void introduce(String name, String language) {
    UUID me = Myself.of(call);
    if (call.actor().kind() == Actor.Kind.STAFF) staffing.introduce(me, name, language);
    else {
      keeping.rename(me, name);
      keeping.speak(me, language);
    }
    recent.forgetOwner(me);
  }
}
