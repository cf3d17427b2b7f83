package app.livery.identity;

import app.livery.identity.settings.SecuritySetting;
import app.livery.identity.settings.SecuritySettings;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.people.AccountSuspended;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The transactions behind signing in; each commits whatever the answer is. */
@UseCase
public class SignInSteps {
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject Sessions sessions;
  @Inject RecentSessions recent;
  @Inject SecondFactors factors;
  @Inject SecuritySettings settings;
  @Inject InTheirName inTheirName;
  @Inject Facts facts;
  @Inject Event<MailWanted> mails;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  public Claim look(String email) {
    Optional<Account> account = parse(email).flatMap(accounts::find);
    if (account.isEmpty()) return Claim.NOBODY;
    Optional<Credential> credential = credentials.find(account.get().id());
    return new Claim(
        account.get(),
        credential.map(Credential::passwordHash).orElse(null),
        credential.map(known -> known.isLocked(clock.instant())).orElse(false));
  }

  /** Counts a failure against the account. */
  @Within
  public void fail(Account account) {
    fail(account, credentials.locked(account.id()));
  }

  /** Begins a session at the stage that the account needs. */
  @Within
  public SignedIn admit(Account account, String rehashed, Origin origin) {
    Credential credential = credentials.locked(account.id());
    if (rehashed != null) credential.rehash(rehashed);
    Stage stage = stageOf(account, credential);
    Session session = world().newSession();
    Secret secret = session.begin(account.id(), stage, origin, lifetime(), clock.instant());
    sessions.add(session);
    if (stage == Stage.FULL) enter(account, credential, session);
    return new SignedIn(stage, secret, session.expiresAt());
  }

  /** Takes a halfway session over its second step; empty when the code was wrong. */
  @Within
  public Optional<SignedIn> pass(String cookie, String code) {
    Session session = halfway(cookie, Stage.SECOND_FACTOR);
    Account account = accounts.find(session.owner()).orElseThrow(SignInExpired::new);
    if (!account.active()) throw new AccountSuspended();
    Credential credential = credentials.locked(account.id());
    if (credential.isLocked(clock.instant())) return Optional.empty();
    if (!factors.accepts(credential, code)) {
      fail(account, credential);
      return Optional.empty();
    }
    return Optional.of(complete(account, credential, session, cookie));
  }

  /** Brings a halfway session to its end, under a new secret. */
  SignedIn complete(Account account, Credential credential, Session session, String cookie) {
    recent.forget(new Secret(cookie).hash());
    Secret secret = session.reach(Stage.FULL, lifetime(), clock.instant());
    enter(account, credential, session);
    return new SignedIn(Stage.FULL, secret, session.expiresAt());
  }

  Session halfway(String cookie, Stage stage) {
    Session session =
        sessions.locked(new Secret(cookie == null ? "" : cookie)).orElseThrow(SignInExpired::new);
    if (session.isOver(clock.instant()) || session.stage() != stage) throw new SignInExpired();
    return session;
  }

  private void enter(Account account, Credential credential, Session session) {
    Instant now = clock.instant();
    credential.forgetFailures();
    accounts.recordSignIn(account.id());
    if (session instanceof PersonSession person)
      person.workIn(sessions.usualOrganisation(account.id(), now).orElse(null));
    inTheirName.tell(account, () -> facts.fire(signedIn(account, session, now)));
  }

  private static Fact signedIn(Account account, Session session, Instant now) {
    return session instanceof PersonSession
        ? new PersonSignedIn(account.id(), account.name(), session.device(), now)
        : new StaffSignedIn(account.id(), account.name(), session.device(), now);
  }

  private void fail(Account account, Credential credential) {
    Instant now = clock.instant();
    if (!credential.fail(now, settings.value(SecuritySetting.LOCKOUT_THRESHOLD))) return;
    facts.fire(new AccountLocked(account.id(), account.name(), now));
    mails.fire(
        new AccountLockedNotice(
            account.email(), account.name(), account.language(), credential.lockedFor(now)));
  }

  private Stage stageOf(Account account, Credential credential) {
    if (credential.hasSecondFactor()) return Stage.SECOND_FACTOR;
    return factors.isRequired(account) ? Stage.ENROLMENT : Stage.FULL;
  }

  private Lifetime lifetime() {
    return new Lifetime(
        java.time.Duration.ofHours(settings.value(SecuritySetting.SESSION_IDLE_HOURS)),
        java.time.Duration.ofDays(settings.value(SecuritySetting.SESSION_DAYS)));
  }

  private World world() {
    return call.tenant().isPresent() ? World.PEOPLE : World.STAFF;
  }

  private static Optional<EmailAddress> parse(String email) {
    try {
      return Optional.of(new EmailAddress(email));
    } catch (Malformed e) {
      return Optional.empty();
    }
  }
}
