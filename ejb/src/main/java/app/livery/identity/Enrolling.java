package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Sets up and takes away second factors. Somebody who must have one does it halfway through their
 * first sign-in, by their session's cookie; others whenever they like, from their profile.
 */
@Stateless
@Guarded
public class Enrolling {
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject SecondFactors factors;
  @Inject SignInSteps steps;
  @Inject PasswordProof proof;
  @Inject TenantDirectory directory;
  @Inject InTheirName inTheirName;
  @Inject Facts facts;
  @Inject Event<MailWanted> mails;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A secret for the authenticator of somebody halfway through signing in. */
  @Open
  public Enrolment beginHalfway(String cookie) {
    return begin(steps.halfway(cookie, Stage.ENROLMENT).owner());
  }

  /**
   * The first code shows that the authenticator has the secret. Signs in.
   *
   * @throws CodeRefused at {@code code}
   */
  @Open
  public Enrolled finishHalfway(String cookie, String code) {
    Session session = steps.halfway(cookie, Stage.ENROLMENT);
    Account account = accounts.find(session.owner()).orElseThrow(SignInExpired::new);
    List<String> codes = inTheirName.act(account, () -> finish(account, code));
    Credential credential = credentials.locked(account.id());
    return new Enrolled(codes, steps.complete(account, credential, session, cookie));
  }

  /** A secret for one's own authenticator. */
  @Open
  public Enrolment begin() {
    return begin(Myself.inPerson(call));
  }

  /**
   * The first code shows that the authenticator has the secret.
   *
   * @return the recovery codes, for the only time
   */
  @Open
  public List<String> finish(String code) {
    Account me = accounts.find(Myself.inPerson(call)).orElseThrow();
    return finish(me, code);
  }

  /** Fresh recovery codes in the place of the old ones. */
  @Open
  public List<String> renewCodes(String password) {
    UUID me = Myself.inPerson(call);
    proof.require(me, password);
    return codesFor(me);
  }

  /**
   * Goes without a second factor from now on.
   *
   * @throws SecondFactorRequired when the account must have one
   */
  @Open
  public void drop(String password) {
    Account me = accounts.find(Myself.inPerson(call)).orElseThrow();
    proof.require(me.id(), password);
    if (factors.isRequired(me)) throw new SecondFactorRequired();
    credentials.locked(me.id()).dropSecondFactor();
    credentials.dropCodes(me.id());
    tell(me, false);
  }

  /** How one's own second factor stands. */
  @Open
  public SecondFactorState state() {
    Account me = accounts.find(Myself.of(call)).orElseThrow();
    boolean on = credentials.find(me.id()).map(Credential::hasSecondFactor).orElse(false);
    return new SecondFactorState(on, factors.isRequired(me), credentials.codesLeft(me.id()));
  }

  private Enrolment begin(UUID owner) {
    Account account = accounts.find(owner).orElseThrow(SignInExpired::new);
    String secret = Totp.freshSecret();
    credentials.locked(owner).offerSecondFactor(factors.seal(owner, secret));
    String issuer = call.tenant().map(tenant -> tenant.name()).orElse(directory.platformHost());
    return Enrolment.of(issuer, account.email().value(), secret);
  }

  private List<String> finish(Account account, String code) {
    Credential credential = credentials.locked(account.id());
    if (credential.totpPending() == null) throw new CodeRefused();
    String secret = factors.open(account.id(), credential.totpPending());
    OptionalLong step = Totp.match(secret, SecondFactors.clean(code), clock.instant());
    if (step.isEmpty()) throw new CodeRefused();
    credential.enrol(clock.instant(), step.getAsLong());
    tell(account, true);
    return codesFor(account.id());
  }

  private List<String> codesFor(UUID owner) {
    List<String> codes = RecoveryCodes.fresh();
    credentials.replaceCodes(owner, codes.stream().map(SecondFactors::clean).toList());
    return codes;
  }

  private void tell(Account account, boolean on) {
    facts.fire(new SecondFactorChanged(account.id(), account.name(), on));
    mails.fire(new SecondFactorNotice(account.email(), account.name(), account.language(), on));
  }
}
