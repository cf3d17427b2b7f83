package app.livery.identity;

import app.livery.identity.staff.StaffRef;
import app.livery.identity.staff.Staffing;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Secret;
import app.livery.kernel.Within;
import app.livery.tenancy.links.LinkUnknown;
import app.livery.tenancy.people.AccountSuspended;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** The first password of those whom somebody else named: admins of a tenant and the staff. */
@Stateless
@Guarded
public class SettingUp {
  @Inject Tokens tokens;
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject Crediting crediting;
  @Inject Staffing staffing;
  @Inject InTheirName inTheirName;
  @Inject Limits limits;
  @Inject Event<MailWanted> mails;
  @Inject CurrentCall call;

  /** Sends a link to somebody who has no password yet; others know how to sign in. */
  @Within
  public void welcome(UUID owner) {
    if (credentials.find(owner).map(Credential::hasPassword).orElse(false)) return;
    Account account = accounts.find(owner).orElseThrow(LinkUnknown::new);
    Secret link = tokens.issue(TokenKind.SET_UP, owner);
    mails.fire(new SetUpWanted(account.email(), account.name(), account.language(), link));
  }

  /** A link that makes whoever opens it the first member of the staff. */
  @Within
  public Secret offerFirst() {
    return tokens.issue(TokenKind.FIRST, null);
  }

  /**
   * What the link is for, to show before anything is typed.
   *
   * @throws LinkUnknown when there is no such link here
   * @throws OneTimeLinkUsed when it has been used
   * @throws OneTimeLinkExpired when it is too old
   */
  @Open
  public SetUp look(String link) {
    limits.count(Limits.Deed.LINK, link);
    Token token = tokens.open(link, TokenKind.SET_UP, TokenKind.FIRST);
    if (token.owner() == null) return new SetUp("", "", true);
    Account account = accounts.find(token.owner()).orElseThrow(LinkUnknown::new);
    return new SetUp(account.email().value(), account.name(), false);
  }

  /** Sets the password. The link is used up unless the password is refused. */
  @Open
  public void finish(String link, String password) {
    limits.count(Limits.Deed.LINK, link);
    Token token = tokens.open(link, TokenKind.SET_UP);
    Account account = accounts.find(token.owner()).orElseThrow(LinkUnknown::new);
    if (!account.active()) throw new AccountSuspended();
    String hash = crediting.fit(password, account.email(), "password");
    tokens.use(token);
    inTheirName.tell(account, () -> crediting.give(account.id(), hash));
  }

  /** Makes the first member of the staff. */
  @Open
  public void finishFirst(
      String link, String email, String name, String language, String password) {
    limits.count(Limits.Deed.LINK, link);
    Token token = tokens.open(link, TokenKind.FIRST);
    EmailAddress address = new EmailAddress(email);
    String hash = crediting.fit(password, address, "password");
    tokens.use(token);
    StaffRef first = inTheirName.act(null, name, () -> staffing.enlist(address, name, language));
    crediting.give(first.id(), hash);
  }
}
