package app.livery.lifecycle;

import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.organisations.MemberJoined;
import app.livery.tenancy.organisations.MemberLeft;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.WayOut;
import app.livery.tenancy.people.People;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The letters around a trial: it has begun, it ends soon, it is over. */
@UseCase
public class TrialMails {
  private static final Duration SOON = Duration.ofDays(2);

  @Inject People people;
  @Inject TrialEnds trials;
  @Inject Mailing mailing;
  @Inject Clock clock;

  void begun(@Observes MemberJoined fact) {
    boolean trial = fact.organisation().kind() == OrganisationKind.TRIAL;
    if (!trial || fact.until() == null) return;
    people
        .find(fact.person())
        .ifPresent(
            person ->
                mailing.queue(
                    MailOrder.of(MailTemplate.TRIAL_JOINED, person.email(), person.language(), "/")
                        .with("name", person.name())
                        .with("until", fact.until().toString())
                        .onceFor("trial-joined " + fact.member())));
  }

  void over(@Observes MemberLeft fact) {
    boolean trial = fact.organisation().kind() == OrganisationKind.TRIAL;
    if (!trial || fact.how() != WayOut.EXPIRED) return;
    people
        .find(fact.person())
        .ifPresent(
            person ->
                mailing.queue(
                    MailOrder.of(MailTemplate.TRIAL_ENDED, person.email(), person.language(), "/")
                        .with("name", person.name())
                        .onceFor("trial-ended " + fact.member())));
  }

  /**
   * Writes to those of the current tenant whose trial ends within two days; to each of them once.
   */
  @Within
  public int remind() {
    List<TrialEnd> soon = trials.before(clock.instant().plus(SOON));
    for (TrialEnd one : soon)
      mailing.queue(
          MailOrder.of(MailTemplate.TRIAL_ENDING, one.email(), one.language(), "/")
              .with("name", one.name())
              .with("until", one.until().toString())
              .onceFor("trial-ending " + one.member()));
    return soon.size();
  }
}
