package app.livery.tenancy.links.offer;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.Open;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.tenancy.links.Terms;
import app.livery.tenancy.organisations.Founding;
import app.livery.tenancy.organisations.Joining;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Offers deals by link: to strangers, who found an organisation with it, and to owners of one. */
@UseCase
public class Offering {
  private static final String CURRENCY = "USD";

  @Inject OfferLinks links;
  @Inject OfferedPlans plans;
  @Inject Organisations organisations;
  @Inject Founding founding;
  @Inject Organising organising;
  @Inject Joining joining;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Makes a link.
   *
   * @param useLimit how many organisations; null for any number
   * @param expiresAt until when it may be taken; null for ever
   * @return the link, and its secret for the only time
   * @throws Malformed at {@code planId} when no such plan is sold
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public Revealed<OfferLinkRow> create(
      String label, Deal deal, Integer useLimit, Instant expiresAt) {
    Secret secret = Secret.fresh();
    Instant now = clock.instant();
    OfferLink link =
        new OfferLink(
            label, known(deal), new Terms(useLimit, expiresAt), secret, call.actor().name(), now);
    links.add(link);
    facts.fire(new OfferLinkCreated(link.id(), link.row(now)));
    return new Revealed<>(link.row(now), secret);
  }

  /** Nobody takes it any more; who has, keeps it. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public OfferLinkRow switchOff(UUID id) {
    OfferLink link = links.locked(id);
    return switched(link, link.off(clock.instant()), false);
  }

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public OfferLinkRow switchOn(UUID id) {
    OfferLink link = links.locked(id);
    return switched(link, link.on(), true);
  }

  /** What somebody who holds the link may see before they take it. */
  @Open
  public OfferPreview look(Secret secret) {
    return links.behind(secret).preview(clock.instant());
  }

  /**
   * Founds an organisation with the deal's seats and days, and makes the person its owner.
   *
   * @throws OfferAlreadyUsed when the person has taken it before
   */
  @Open(writes = true)
  public OfferOutcome claimAsStranger(Secret secret, UUID personId, String organisationName) {
    OfferLink link = links.lockedBehind(secret);
    Instant now = clock.instant();
    link.check(now);
    if (links.isTakenBy(link.id(), personId)) throw new OfferAlreadyUsed();
    link.use(now);
    OrganisationRow founded =
        founding.found(organisationName, "", CURRENCY, link.seatsNow(), link.until(now));
    OrganisationId id = new OrganisationId(founded.id());
    joining.admitFounder(personId, id);
    return taken(link, id, personId, now);
  }

  /**
   * Applies the deal to an organisation: at least its seats, at least its days.
   *
   * @throws OfferAlreadyUsed when the organisation has taken it before
   */
  @Allowed(Role.OWNER)
  public OfferOutcome apply(Secret secret, OrganisationId id) {
    OfferLink link = links.lockedBehind(secret);
    Instant now = clock.instant();
    link.check(now);
    if (links.isTakenFor(link.id(), id.value())) throw new OfferAlreadyUsed();
    link.use(now);
    organising.raise(id, link.seatsNow(), link.until(now));
    return taken(link, id, call.actor().id(), now);
  }

  /** The deal under the name of its plan, if it is about one that is sold. */
  private Deal known(Deal deal) {
    if (deal.planId() == null) return deal;
    String name =
        plans.nameOf(deal.planId()).orElseThrow(() -> new Malformed("planId", "offeredPlan"));
    return deal.named(name);
  }

  /** The newest deal of a plan that an organisation has taken; empty where it has taken none. */
  @Allowed(Role.OWNER)
  public Optional<Deal> taken(OrganisationId id) {
    return links.planTakenBy(id.value()).map(link -> link.row(clock.instant()).deal());
  }

  private OfferOutcome taken(OfferLink link, OrganisationId id, UUID person, Instant now) {
    OfferUse use = new OfferUse(link, id.value(), person, now);
    links.add(use);
    OrganisationRow organisation = organisations.get(id);
    facts.fire(new OfferTaken(link.id(), person, use.state(), organisation, link.row(now)));
    return new OfferOutcome(use.state(), link.row(now).deal(), organisation);
  }

  private OfferLinkRow switched(OfferLink link, boolean news, boolean on) {
    OfferLinkRow row = link.row(clock.instant());
    if (news) facts.fire(new OfferLinkSwitched(link.id(), on, row));
    return row;
  }
}
