package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.people.AccountSuspended;
import app.livery.tenancy.people.Admitting;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The transactions behind signing up. */
@UseCase
public class SignUpSteps {
  @Inject Registrations registrations;
  @Inject Accounts accounts;
  @Inject Admitting admitting;
  @Inject Credentials credentials;
  @Inject Crediting crediting;
  @Inject InTheirName inTheirName;
  @Inject Facts facts;
  @Inject Event<MailWanted> mails;
  @Inject Clock clock;

  /** Remembers a sign-up, or tells the address' owner that they have an account. */
  @Within
  public void register(Applicant applicant, String password, Way way) {
    String hash = crediting.fit(password, applicant.email(), "password");
    Optional<Account> known = accounts.find(applicant.email()).filter(this::canSignIn);
    if (known.isPresent()) tellKnown(known.get());
    else remember(applicant, hash, way);
  }

  @Within
  public void resend(EmailAddress email) {
    registrations.waiting(email).ifPresent(this::send);
  }

  @Within
  public Applicant look(String link) {
    return registrations.open(link).applicant();
  }

  @Within
  public Confirmed confirm(String link) {
    Registration registration = registrations.open(link);
    registration.use(clock.instant());
    String name = registration.applicant().name();
    return inTheirName.act(null, name, () -> confirm(registration));
  }

  private Confirmed confirm(Registration registration) {
    Way way = registration.way();
    Account account = admit(registration.applicant());
    if (canSignIn(account)) return new Confirmed(account, way, false);
    settle(account, registration.passwordHash(), way.kind());
    return new Confirmed(account, way, true);
  }

  /**
   * Admits somebody whose address an invite's link has proved.
   *
   * @throws AccountExists when they have a password already and are to sign in with it
   */
  @Within
  public Account admitInvited(Applicant applicant, String password) {
    String hash = crediting.fit(password, applicant.email(), "password");
    return inTheirName.act(
        null,
        applicant.name(),
        () -> {
          Account account = admit(applicant);
          if (canSignIn(account)) throw new AccountExists();
          settle(account, hash, WayKind.INVITE);
          return account;
        });
  }

  private Account admit(Applicant applicant) {
    admitting.admit(applicant.email(), applicant.name(), applicant.language());
    Account account = accounts.find(applicant.email()).orElseThrow();
    if (!account.active()) throw new AccountSuspended();
    return account;
  }

  private void settle(Account account, String passwordHash, WayKind way) {
    crediting.give(account.id(), passwordHash);
    facts.fire(new PersonSignedUp(account.id(), account.email(), way, clock.instant()));
  }

  private boolean canSignIn(Account account) {
    return credentials.find(account.id()).map(Credential::hasPassword).orElse(false);
  }

  private void remember(Applicant applicant, String passwordHash, Way way) {
    Registration registration = new Registration(applicant, passwordHash, way);
    send(registration);
    registrations.add(registration);
  }

  private void send(Registration registration) {
    Applicant to = registration.applicant();
    var link = registration.send(clock.instant());
    mails.fire(new ConfirmationWanted(to.email(), to.name(), to.language(), link));
  }

  private void tellKnown(Account known) {
    mails.fire(new AccountKnown(known.email(), known.name(), known.language()));
  }
}
