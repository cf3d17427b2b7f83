package app.livery.lifecycle.senders;

import app.livery.kernel.Allowed;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Malformed;
import app.livery.kernel.Needs;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.hosts.CheckedJustNow;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Says whom a tenant's letters come from, and finds out whether the domain allows it. Each look at
 * the world's name servers stands between two transactions.
 */
@UseCase
public class Sending {
  @Inject SenderSteps steps;
  @Inject SenderSurvey survey;

  /**
   * Says it anew; an address at another domain has to be proved first.
   *
   * @param address empty for the installation's
   * @param replyTo where answers go; empty for the address itself
   * @throws Malformed at the field that is no name or no address
   * @throws FeatureLocked where the platform grants no sender of one's own, and the address is new
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SenderRow become(String name, String address, String replyTo) {
    return steps.become(SenderWish.of(name, address, replyTo), KeyPairText.fresh());
  }

  /**
   * Looks at the domain's records now.
   *
   * @throws CheckedJustNow when they were looked at a moment ago
   * @throws NoSenderAddress when there is no domain to look at
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SenderRow check() {
    SenderDue due = steps.hurry();
    return steps.settle(due, survey.look(due));
  }

  /**
   * Makes a new key; it signs once its record is seen, and until then the one before it does.
   *
   * @throws KeyStillWaiting when there is one already
   */
  @Needs(Feature.OWN_SENDER)
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SenderRow rotate() {
    return steps.rotate(KeyPairText.fresh());
  }

  /** Looks at the current tenant's domain if that is due. @return 0, for one look is all */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int checkDue() {
    Optional<SenderDue> due = steps.due();
    due.ifPresent(each -> steps.settle(each, survey.look(each)));
    return 0;
  }
}
