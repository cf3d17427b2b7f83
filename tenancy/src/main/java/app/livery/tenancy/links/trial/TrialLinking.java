package app.livery.tenancy.links.trial;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Open;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.tenancy.links.Terms;
import app.livery.tenancy.organisations.Joining;
import app.livery.tenancy.organisations.MemberRow;
import app.livery.tenancy.organisations.WayIn;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets people try the product by a link that can be handed around. */
@UseCase
public class TrialLinking {
  @Inject TrialLinks links;
  @Inject Joining joining;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Makes a link.
   *
   * @param days how long each person may stay, 1 to 365
   * @param useLimit how many people; null for any number
   * @param expiresAt until when people may come; null for ever
   * @return the link, and its secret for the only time
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public Revealed<TrialLinkRow> create(
      String label, int days, Integer useLimit, Instant expiresAt) {
    Secret secret = Secret.fresh();
    Instant now = clock.instant();
    TrialLink link =
        new TrialLink(
            label, days, new Terms(useLimit, expiresAt), secret, call.actor().name(), now);
    links.add(link);
    facts.fire(new TrialLinkCreated(link.id(), link.row(now)));
    return new Revealed<>(link.row(now), secret);
  }

  /** Nobody comes in by it any more; who is in stays. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public TrialLinkRow switchOff(UUID id) {
    TrialLink link = links.locked(id);
    return switched(link, link.off(clock.instant()), false);
  }

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public TrialLinkRow switchOn(UUID id) {
    TrialLink link = links.locked(id);
    return switched(link, link.on(), true);
  }

  /** What somebody who holds the link may see before they come in. */
  @Open
  public TrialPreview look(Secret secret) {
    return links.behind(secret).preview(clock.instant());
  }

  /**
   * Lets a person in as a viewer until their time is up.
   *
   * @throws app.livery.tenancy.organisations.TrialAlreadyUsed when they have been on trial before
   */
  @Open(writes = true)
  public MemberRow join(Secret secret, UUID personId) {
    TrialLink link = links.lockedBehind(secret);
    Instant until = link.use(clock.instant());
    MemberRow member = joining.admitToTrial(personId, until, WayIn.TRIAL_LINK);
    facts.fire(new TrialLinkUsed(link.id(), personId, link.row(clock.instant())));
    return member;
  }

  private TrialLinkRow switched(TrialLink link, boolean news, boolean on) {
    TrialLinkRow row = link.row(clock.instant());
    if (news) facts.fire(new TrialLinkSwitched(link.id(), on, row));
    return row;
  }
}
