package app.livery.web.tenancy;

import app.livery.identity.Handover;
import app.livery.identity.Impersonating;
import app.livery.identity.Resetting;
import app.livery.identity.SigningOut;
import app.livery.kernel.PublicUrls;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRow;
import app.livery.tenancy.people.PersonStatus;
import app.livery.tenancy.people.Standing;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Everybody whom the brand knows, and what its admins may do for them. */
@Named
@ViewScoped
public class UsersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject People people;
  @Inject Standing standing;
  @Inject Resetting resetting;
  @Inject SigningOut signingOut;
  @Inject Impersonating impersonating;

  private Rows<PersonRow> rows;
  private PersonRow chosen;
  private String reason;

  @PostConstruct
  void open() {
    rows = Rows.of(people::list);
  }

  public void choose(PersonRow row) {
    chosen = row;
    reason = "";
  }

  public void suspend() {
    standing.suspend(chosen.id(), reason);
    Notices.say("users.suspended", chosen.name());
  }

  public void reinstate(PersonRow row) {
    standing.reinstate(row.id());
    Notices.say("users.reinstated", row.name());
  }

  public void sendReset(PersonRow row) {
    resetting.sendTo(row.id());
    Notices.say("users.resetSent", row.email());
  }

  public void signOut(PersonRow row) {
    int ended = signingOut.everywhere(row.id());
    Notices.say(ended == 0 ? "users.notSignedIn" : "users.signedOut", row.name());
  }

  public void signOutSelected() {
    rows.getSelected().forEach(row -> signingOut.everywhere(row.id()));
    Notices.say("users.severalSignedOut", rows.getSelected().size());
    rows.restart();
  }

  public void nameAdmin() {
    standing.nameAdmin(chosen.id());
    Notices.say("users.named", chosen.name());
  }

  public void unnameAdmin() {
    standing.unnameAdmin(chosen.id());
    Notices.say("users.unnamed", chosen.name());
  }

  /** Goes on in the person's place, on their brand's own host. */
  public String impersonate() {
    Handover handover = impersonating.begin(chosen.id(), reason);
    return Go.to(PublicUrls.of(handover.tenant(), handover.path()));
  }

  public Rows<PersonRow> getRows() {
    return rows;
  }

  public PersonRow getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public List<PersonStatus> getStatuses() {
    return List.of(PersonStatus.values());
  }

  public List<String> getAnswers() {
    return List.of("true", "false");
  }
}
