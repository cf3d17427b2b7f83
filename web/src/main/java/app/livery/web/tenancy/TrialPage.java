package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.links.trial.TrialPreview;
import app.livery.tenancy.organisations.MemberRow;
import app.livery.web.identity.Desk;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** What somebody finds behind a trial link. */
@Named
@ViewScoped
public class TrialPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String token;

  @Inject TrialLinking linking;
  @Inject CurrentCall call;
  @Inject Desk desk;

  private TrialPreview preview;

  @PostConstruct
  void open() {
    preview = linking.look(new Secret(token == null ? "" : token));
  }

  /** Goes in as the person who is signed in. */
  public String join() {
    MemberRow member = linking.join(new Secret(token), call.actor().id());
    desk.moveTo(new OrganisationId(member.organisation()));
    Notices.say("trial.welcome");
    return Go.to("/home");
  }

  public TrialPreview getPreview() {
    return preview;
  }

  public String getToken() {
    return token;
  }
}
