package app.livery.web.identity;

import app.livery.identity.Switching;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Membership;
import app.livery.web.ui.Go;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The organisations that the reader may work in, and the way from one to another. */
@Named("switcher")
@RequestScoped
public class Switcher {
  @Inject Switching switching;
  @Inject Desk desk;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Where they may work now; empty for the staff and for strangers. */
  public List<Membership> getChoices() {
    if (call.tenant().isEmpty() || call.actor().kind() != Actor.Kind.PERSON) return List.of();
    return switching.choices().stream().filter(one -> one.isOpen(clock.instant())).toList();
  }

  public String work(UUID organisation) {
    desk.moveTo(new OrganisationId(organisation));
    return Go.to("/home");
  }
}
