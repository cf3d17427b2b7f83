package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.Invites;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.organisations.Appointing;
import app.livery.tenancy.organisations.Leaving;
import app.livery.tenancy.organisations.MemberRow;
import app.livery.tenancy.organisations.Members;
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
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * The members and invites of one organisation: the one that the address names, else the caller's
 * own.
 */
@Named
@ViewScoped
public class MembersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Members members;
  @Inject Invites invites;
  @Inject Inviting inviting;
  @Inject Appointing appointing;
  @Inject Leaving leaving;
  @Inject Organisations organisations;
  @Inject Addresses addresses;
  @Inject CurrentCall call;

  private OrganisationId id;
  private Rows<MemberRow> rows;
  private Rows<InviteRow> waiting;
  private InviteForm form = new InviteForm();
  private MemberRow member;
  private Role role;
  private InviteRow invite;
  private String made = "";

  @PostConstruct
  void open() {
    id = named == null ? call.actor().organisation() : new OrganisationId(Ids.parse(named));
    if (id == null) throw new NotFound();
    rows = Rows.of(ask -> members.list(id, ask));
    waiting = Rows.named("invites", ask -> invites.list(id, ask.filter("status", "PENDING")));
  }

  /** Invites somebody; the link also shows, this one time. */
  public void send() {
    EmailAddress invitee = new EmailAddress(form.getEmail());
    show(inviting.invite(id, invitee, form.getRole(), form.getLanguage()));
    Notices.say("invites.sent", invitee);
    form = new InviteForm();
    waiting.restart();
  }

  public void resend(InviteRow row) {
    show(inviting.resend(row.id()));
    Notices.say("invites.sentAgain", row.email());
  }

  public void chooseInvite(InviteRow row) {
    invite = row;
  }

  /** Takes the chosen invite back. */
  public void revoke() {
    inviting.revoke(invite.id());
    waiting.restart();
    Notices.say("invites.revoked", invite.email());
  }

  public void choose(MemberRow row) {
    member = row;
    role = row.role();
  }

  /** Gives the chosen member another role. */
  public void changeRole() {
    appointing.changeRole(id, member.person(), role);
    Notices.say("members.appointed", member.name());
  }

  /** Takes the chosen member out; their seat is free at once. */
  public void remove() {
    leaving.remove(id, member.person());
    rows.restart();
    Notices.say("members.removed", member.name());
  }

  private void show(Revealed<InviteRow> sent) {
    made = addresses.here("/join/" + sent.secret().value());
  }

  /** Whether the caller may bring people in and send them away. */
  public boolean isKeeper() {
    return call.actor().holds(Role.ADMIN);
  }

  /** The roles that the caller may give. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values())
        .filter(Role::ofOrganisation)
        .filter(one -> call.actor().holds(one))
        .toList();
  }

  public OrganisationRow getOrganisation() {
    return organisations.get(id);
  }

  public Rows<MemberRow> getRows() {
    return rows;
  }

  public Rows<InviteRow> getWaiting() {
    return waiting;
  }

  public InviteForm getForm() {
    return form;
  }

  public MemberRow getMember() {
    return member;
  }

  public InviteRow getInvite() {
    return invite;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getMade() {
    return made;
  }
}
