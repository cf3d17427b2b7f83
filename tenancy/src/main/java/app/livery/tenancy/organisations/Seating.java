package app.livery.tenancy.organisations;

import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.people.PersonReinstated;
import app.livery.tenancy.people.PersonSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Frees the seats of somebody who is suspended, and takes them again when they come back. A full
 * organisation refuses the return as a whole: the observer runs inside its transaction.
 */
@ApplicationScoped
public class Seating {
  @Inject Organisations organisations;
  @Inject Members members;
  @Inject SeatAllowance allowance;
  @Inject Facts facts;

  void free(@Observes PersonSuspended fact) {
    for (UUID id : members.organisationsOf(fact.subject())) {
      Organisation organisation = organisations.locked(new OrganisationId(id));
      Member member = members.get(id, fact.subject());
      if (!member.isSeated()) continue;
      organisation.vacate();
      member.stand();
      facts.fire(new SeatFreed(id, fact.subject(), member.id(), organisation.row()));
    }
  }

  void take(@Observes PersonReinstated fact) {
    for (UUID id : members.organisationsOf(fact.subject())) {
      Organisation organisation = organisations.locked(new OrganisationId(id));
      Member member = members.get(id, fact.subject());
      if (member.isSeated() || !organisation.isSeated()) continue;
      organisation.occupy(allowance.of(organisation.row()));
      member.sit();
      facts.fire(new SeatTaken(id, fact.subject(), member.id(), organisation.row()));
    }
  }
}
