package app.livery.identity;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.RuleBroken;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets strangers become people of the tenant, with whatever way in they have in hand.
 *
 * <p>Whether an address is known already is told to its mailbox alone: the answer to the caller,
 * and the time that it takes, are the same. The way in is applied in a transaction after the one
 * that admits the person: should it be refused, they are known nevertheless and can try another.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningUp {
  @Inject SignUpSteps steps;
  @Inject SignInSteps signIn;
  @Inject Ways ways;
  @Inject InTheirName inTheirName;
  @Inject Limits limits;
  @Inject CurrentCall call;

  /**
   * Signs up.
   *
   * @param userAgent what the browser says of itself; may be null
   * @return how it goes on: signed in at once when an invite was mailed to this very address, else
   *     by the confirmation mail
   * @throws SignUpClosed when strangers need a way in and have none
   */
  @Open(writes = true)
  public Registered register(Applicant applicant, String password, Way way, String userAgent) {
    limits.count(Limits.Deed.SIGN_UP, applicant.email().value());
    Beat beat = new Beat();
    boolean proved = ways.check(way, applicant.email());
    if (!proved) {
      steps.register(applicant, password, way);
      beat.hold();
      return Registered.BY_MAIL;
    }
    Account account = steps.admitInvited(applicant, password);
    return enter(account, way, userAgent);
  }

  /** Sends the confirmation again if one is waiting for this address. The answer never tells. */
  @Open
  public void resend(EmailAddress email) {
    limits.count(Limits.Deed.SIGN_UP, email.value());
    Beat beat = new Beat();
    steps.resend(email);
    beat.hold();
  }

  /** Whose address the link confirms. */
  @Open
  public Applicant look(String link) {
    limits.count(Limits.Deed.LINK, link);
    return steps.look(link);
  }

  /**
   * Confirms the address, signs in, and applies the way in.
   *
   * @param userAgent what the browser says of itself; may be null
   */
  @Open(writes = true)
  public Registered confirm(String link, String userAgent) {
    limits.count(Limits.Deed.LINK, link);
    Confirmed confirmed = steps.confirm(link);
    if (confirmed.fresh()) return enter(confirmed.account(), confirmed.way(), userAgent);
    return new Registered(null, refusal(confirmed.way(), confirmed.account()));
  }

  private Registered enter(Account account, Way way, String userAgent) {
    RuleBroken refused = refusal(way, account);
    Origin origin = new Origin(Device.of(userAgent), call.get().address());
    return new Registered(signIn.admit(account, null, origin), refused);
  }

  private RuleBroken refusal(Way way, Account account) {
    try {
      inTheirName.tell(account, () -> ways.apply(way, account.id()));
      return null;
    } catch (RuleBroken refused) {
      return refused;
    }
  }
}
