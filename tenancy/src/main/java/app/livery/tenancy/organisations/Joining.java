package app.livery.tenancy.organisations;

import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.people.People;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The one gate into organisations. Whoever comes in, by whatever way, comes through here, under the
 * lock of the organisation's row: two people who race for the last seat are served one by one.
 *
 * <p>Locks are taken in one order everywhere: what lets somebody in (an invite, a link), then the
 * person, then the organisation.
 */
@UseCase
public class Joining {
  @Inject Organisations organisations;
  @Inject Members members;
  @Inject People people;
  @Inject SeatAllowance allowance;
  @Inject Facts facts;
  @Inject Clock clock;

  /**
   * Lets a person into an organisation.
   *
   * @param until when their time there is up; null for never
   * @throws SeatsExhausted when every seat is occupied
   * @throws AlreadyMember when they are in it
   */
  @Within
  public MemberRow admit(UUID person, OrganisationId id, Role role, Instant until, WayIn how) {
    people.present(person);
    Organisation organisation = organisations.locked(id);
    organisation.requireOpen(clock.instant());
    if (members.find(id.value(), person).isPresent()) throw new AlreadyMember();
    boolean seated = organisation.admit(role, allowance.of(organisation.row()));
    return enter(organisation, person, role, seated, until, how);
  }

  /** Lets a person try the product, as a viewer among the tenant's trial people, once. */
  @Within
  public MemberRow admitToTrial(UUID person, Instant until, WayIn how) {
    OrganisationId trial = organisations.trialId();
    people.present(person);
    if (members.hadEver(trial.value(), person)) throw new TrialAlreadyUsed();
    return admit(person, trial, Role.VIEWER, until, how);
  }

  /** Makes a person the first owner of what they founded; without a seat where it has none yet. */
  @Within
  public MemberRow admitFounder(UUID person, OrganisationId id) {
    people.present(person);
    Organisation organisation = organisations.locked(id);
    boolean seated = organisation.admitFounder();
    return enter(organisation, person, Role.OWNER, seated, null, WayIn.FOUNDER);
  }

  private MemberRow enter(
      Organisation organisation, UUID person, Role role, boolean seated, Instant until, WayIn how) {
    Member member = Member.of(organisation.id(), person, role, seated, until, how, clock.instant());
    members.add(member);
    facts.fire(
        new MemberJoined(
            organisation.id(), person, member.id(), role, how, seated, until, organisation.row()));
    return members.row(member.id());
  }
}
