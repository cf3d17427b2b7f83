package app.livery.tenancy.organisations;

import app.livery.kernel.Facts;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.people.PersonReinstated;
import app.livery.tenancy.people.PersonSuspended;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;

/**
 * Frees the seats of somebody who is suspended, and takes them again when they come back. A full
 * organisation refuses the return as a whole: the observer runs inside its transaction. Whoever
 * founded an organisation before it had paid for a seat takes one as soon as it has.
 */
@ApplicationScoped
public class Seating {
  private static final int AFTERWARDS = Interceptor.Priority.APPLICATION + 1000;

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

  /** After the change has been written, so that the stream ends with who sits now. */
  void fill(@Observes @Priority(AFTERWARDS) OrganisationChanged fact) {
    if (!fact.what().equals("seats")) return;
    Organisation organisation = organisations.locked(new OrganisationId(fact.subject()));
    for (Member member : members.standing(fact.subject())) {
      if (!organisation.hasFreeSeat()) return;
      organisation.occupy(organisation.seatsPaid());
      member.sit();
      UUID id = organisation.id();
      facts.fire(new SeatTaken(id, member.person(), member.id(), organisation.row()));
    }
  }
}
