package app.livery.web.tenancy;

import app.livery.kernel.Ask;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.InviteStatus;
import app.livery.tenancy.invites.Invites;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Every invite of the brand: who was asked where, and what became of it. */
@Named
@ViewScoped
public class InvitesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTIONS = 10;

  @Inject Invites invites;
  @Inject Inviting inviting;
  @Inject Organisations organisations;
  @Inject Addresses addresses;

  private Rows<InviteRow> rows;
  private InviteForm form = new InviteForm();
  private InviteRow chosen;
  private String made = "";

  @PostConstruct
  void open() {
    rows = Rows.of(invites::list);
  }

  /** Sends an invite; its link also shows, this one time. */
  public void invite() {
    EmailAddress invitee = new EmailAddress(form.getEmail());
    show(
        inviting.invite(
            new OrganisationId(form.getOrganisation().id()),
            invitee,
            form.getRole(),
            form.getLanguage()));
    Notices.say("invites.sent", invitee);
    form = new InviteForm();
    rows.restart();
  }

  public void resend(InviteRow row) {
    show(inviting.resend(row.id()));
    Notices.say("invites.sentAgain", row.email());
  }

  public void choose(InviteRow row) {
    chosen = row;
  }

  /** Takes the chosen invite back. */
  public void revoke() {
    inviting.revoke(chosen.id());
    rows.restart();
    Notices.say("invites.revoked", chosen.email());
  }

  private void show(Revealed<InviteRow> invite) {
    made = addresses.here("/join/" + invite.secret().value());
  }

  /** Organisations whose names hold what was typed. */
  public List<OrganisationRow> suggest(String words) {
    Ask ask = Ask.search(words, SUGGESTIONS).filter("kind", "STANDARD");
    return organisations.list(ask).rows();
  }

  public Rows<InviteRow> getRows() {
    return rows;
  }

  public InviteForm getForm() {
    return form;
  }

  public InviteRow getChosen() {
    return chosen;
  }

  public String getMade() {
    return made;
  }

  public List<InviteStatus> getStatuses() {
    return List.of(InviteStatus.values());
  }

  public List<Role> getRoles() {
    return List.of(Role.OWNER, Role.ADMIN, Role.MEMBER, Role.VIEWER);
  }
}
