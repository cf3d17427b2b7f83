package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.tenancy.people.AccountSuspended;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets people in: first the password, then the second factor.
 *
 * <p>Hashing happens between two short transactions, so that a slow hash holds no connection and a
 * refusal does not undo the count of failures.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {
  @Inject SignInSteps steps;
  @Inject Passwords passwords;
  @Inject Limits limits;
  @Inject CurrentCall call;

  /**
   * The first step. Takes equally long whether or not the address is known.
   *
   * @param userAgent what the browser says of itself; may be null
   * @throws SignInRefused when they do not match, or the account is locked
   * @throws AccountSuspended when they do, but the account is suspended
   * @throws TooManyAttempts before anything is looked at
   */
  @Open
  public SignedIn withPassword(String email, String password, String userAgent) {
    limits.count(Limits.Deed.SIGN_IN, email);
    Beat beat = new Beat();
    Claim claim = steps.look(email);
    boolean right = passwords.matches(password, claim.passwordHash());
    if (!right && claim.account() != null) steps.fail(claim.account());
    if (!right || claim.locked()) {
      beat.hold();
      throw new SignInRefused();
    }
    if (!claim.account().active()) throw new AccountSuspended();
    boolean old = passwords.isOutdated(claim.passwordHash());
    String rehashed = old ? passwords.hash(password) : null;
    Origin origin = new Origin(Device.of(userAgent), call.get().address());
    return steps.admit(claim.account(), rehashed, origin);
  }

  /**
   * The second step: a code of the authenticator, or a recovery code.
   *
   * @param cookie the secret that the first step gave
   * @throws CodeRefused when it is wrong, used, or late
   * @throws SignInExpired when the first step is too long ago
   */
  @Open
  public SignedIn withCode(String cookie, String code) {
    limits.count(Limits.Deed.SECOND_FACTOR, cookie);
    return steps.pass(cookie, code).orElseThrow(CodeRefused::new);
  }
}
