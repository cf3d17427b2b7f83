package app.livery.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.lifecycle.notices.Notice;
import app.livery.tenancy.organisations.MemberJoined;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.WayIn;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells an organisation's owners that somebody has come in, but for whoever let them in. The trial
 * people of a tenant come and go without a word: their organisation is nobody's.
 */
@ApplicationScoped
public class JoinMails {
  @Inject Mailing mailing;
  @Inject Owners owners;
  @Inject People people;
  @Inject CurrentCall call;

  void queue(@Observes MemberJoined fact) {
    boolean trial = fact.organisation().kind() == OrganisationKind.TRIAL;
    if (trial || fact.how() == WayIn.FOUNDER || call.actor().isSystem()) return;
    people.find(fact.person()).ifPresent(person -> tell(fact, person));
  }

  private void tell(MemberJoined fact, PersonRef joined) {
    String who = joined.name().isBlank() ? joined.email().value() : joined.name();
    for (Owner owner : owners.of(fact.subject(), Notice.MEMBER_JOINED)) {
      if (owner.id().equals(joined.id()) || owner.id().equals(call.actor().id())) continue;
      mailing.queue(
          MailOrder.of(MailTemplate.MEMBER_JOINED, owner.email(), owner.language(), "/members")
              .with("name", owner.name())
              .with("member", who)
              .with("address", joined.email().value())
              .with("organisation", fact.organisation().name())
              .onceFor("member-joined " + fact.member() + " " + owner.id()));
    }
  }
}
