package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Secret;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.Inviting;
import app.livery.web.identity.Desk;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/**
 * What somebody finds behind the link of their invite. A link that is over answers with its reason.
 */
@Named
@ViewScoped
public class JoinPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String token;

  @Inject Inviting inviting;
  @Inject CurrentCall call;
  @Inject Desk desk;

  private InviteRow invite;

  @PostConstruct
  void open() {
    invite = inviting.look(new Secret(token == null ? "" : token));
  }

  /** Goes in as the person who is signed in. */
  public String accept() {
    inviting.accept(new Secret(token), call.actor().id());
    desk.moveTo(new OrganisationId(invite.organisationId()));
    Notices.say("join.welcome", invite.organisation());
    return Go.to("/home");
  }

  public InviteRow getInvite() {
    return invite;
  }

  public String getToken() {
    return token;
  }
}
