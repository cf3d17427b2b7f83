package app.livery.identity;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.LinkUnknown;
import app.livery.tenancy.people.AccountSuspended;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets people back in who have forgotten their password. */
@Stateless
@Guarded
public class Resetting {
  @Inject Tokens tokens;
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject Crediting crediting;
  @Inject PasswordProof proof;
  @Inject InTheirName inTheirName;
  @Inject Limits limits;
  @Inject Event<MailWanted> mails;
  @Inject CurrentCall call;

  /** Sends a link to the address if it is known here. The answer is the same if it is not. */
  @Open
  public void ask(EmailAddress email) {
    limits.count(Limits.Deed.RESET, email.value());
    Beat beat = new Beat();
    accounts.find(email).filter(Account::active).ifPresent(this::send);
    beat.hold();
  }

  /**
   * Sends a link to a person of the tenant, as its admin asks.
   *
   * @throws NotFound when there is nobody such
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.PEOPLE_WRITE)
  public void sendTo(UUID person) {
    send(accounts.find(person).orElseThrow(NotFound::new));
  }

  /** Whose password the link sets. */
  @Open
  public String look(String link) {
    limits.count(Limits.Deed.LINK, link);
    UUID owner = tokens.open(link, TokenKind.RESET).owner();
    return accounts.find(owner).orElseThrow(LinkUnknown::new).email().value();
  }

  /** Sets another password. Every session ends; the link is used up unless it is refused. */
  @Open
  public void finish(String link, String password) {
    limits.count(Limits.Deed.LINK, link);
    Token token = tokens.open(link, TokenKind.RESET);
    Account account = accounts.find(token.owner()).orElseThrow(LinkUnknown::new);
    if (!account.active()) throw new AccountSuspended();
    String hash = crediting.fit(password, account.email(), "password");
    tokens.use(token);
    inTheirName.tell(account, () -> crediting.change(account.id(), hash, null));
  }

  /**
   * Changes one's own password; other sessions end.
   *
   * @param current the session that goes on
   */
  @Open
  public void change(String currentPassword, String password, UUID current) {
    UUID me = Myself.inPerson(call);
    proof.require(me, currentPassword);
    Account account = accounts.find(me).orElseThrow();
    crediting.change(me, crediting.fit(password, account.email(), "password"), current);
  }

  private void send(Account account) {
    Secret link = tokens.issue(TokenKind.RESET, account.id());
    mails.fire(new ResetWanted(account.email(), account.name(), account.language(), link));
  }
}
