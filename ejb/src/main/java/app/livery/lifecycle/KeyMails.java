package app.livery.lifecycle;

import app.livery.identity.keys.KeyKind;
import app.livery.identity.keys.KeyMade;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells people that an API key was made from their account, in case it was somebody else. */
@ApplicationScoped
public class KeyMails {
  @Inject Mailing mailing;
  @Inject People people;
  @Inject CurrentCall call;

  void queue(@Observes KeyMade fact) {
    Actor maker = call.actor();
    if (maker.kind() != Actor.Kind.PERSON || call.tenant().isEmpty()) return;
    boolean ofTenant = fact.key().kind() == KeyKind.TENANT;
    people.find(maker.id()).ifPresent(person -> queue(person, ofTenant ? "/tenant-keys" : "/keys"));
  }

  private void queue(PersonRef person, String path) {
    mailing.queue(
        MailOrder.of(MailTemplate.KEY_MADE, person.email(), person.language(), path)
            .with("name", person.name()));
  }
}
