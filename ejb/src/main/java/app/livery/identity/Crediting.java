package app.livery.identity;

import app.livery.identity.settings.SecuritySetting;
import app.livery.identity.settings.SecuritySettings;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Gives accounts their passwords. */
@Stateless
@Guarded
public class Crediting {
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject SigningOut signingOut;
  @Inject SecuritySettings settings;
  @Inject Passwords passwords;
  @Inject Facts facts;
  @Inject Event<MailWanted> mails;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** The hash of a new password that the rules allow; {@code field} is the one to blame. */
  @Within
  public String fit(String password, EmailAddress email, String field) {
    PasswordRules.check(password, email, leastLength(), field);
    return passwords.hash(password);
  }

  /** How long a new password has to be here. */
  @Open
  public int leastLength() {
    return settings.value(SecuritySetting.PASSWORD_MIN_LENGTH);
  }

  /**
   * Sets a password and confirms the address: for people whom somebody made with a password, such
   * as the demonstration's, and as the last step of each way to a password.
   */
  @Within
  public void give(UUID owner, String passwordHash) {
    credentials.locked(owner).changePassword(passwordHash, clock.instant());
    accounts.confirm(owner);
  }

  /** Sets another password: other sessions end, and the owner is told. */
  @Within
  public void change(UUID owner, String passwordHash, UUID butThisSession) {
    give(owner, passwordHash);
    signingOut.endAll(owner, butThisSession);
    Account account = accounts.find(owner).orElseThrow();
    facts.fire(new PasswordChanged(owner, account.name()));
    mails.fire(new PasswordChangedNotice(account.email(), account.name(), account.language()));
  }
}
