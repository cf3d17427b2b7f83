package app.livery.web.identity;

import app.livery.identity.Belonging;
import app.livery.identity.Switching;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.organisations.Membership;
import app.livery.web.ui.Go;
import app.livery.web.ui.Shell;
import app.livery.web.ui.SignInNeeded;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** For people who are signed in and can work nowhere just now: why, and what leads on. */
@Named
@ViewScoped
public class WelcomePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Switching switching;
  @Inject Coding coding;
  @Inject Desk desk;
  @Inject Arrival arrival;
  @Inject Shell shell;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private List<Membership> open = List.of();
  private boolean over;
  private String note = "";
  private String code;

  @PostConstruct
  void look() {
    if (!shell.isSignedIn()) throw new SignInNeeded();
    note = arrival.takeNote();
    List<Membership> all = switching.choices();
    open = all.stream().filter(one -> one.isOpen(clock.instant())).toList();
    over = open.isEmpty() && !all.isEmpty();
  }

  public String redeem() {
    var member = coding.redeem(code, call.actor().id());
    desk.moveTo(new OrganisationId(member.organisation()));
    return Go.to("/home");
  }

  public String work(UUID organisation) {
    desk.moveTo(new OrganisationId(organisation));
    return Go.to("/home");
  }

  /** Why they can work nowhere; whose days are over reads so after the clock has put them out. */
  public Belonging getBelonging() {
    Belonging belonging = shell.me().belonging();
    return belonging == Belonging.NONE && over ? Belonging.EXPIRED : belonging;
  }

  public List<Membership> getOpen() {
    return open;
  }

  public String getNote() {
    return note;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
