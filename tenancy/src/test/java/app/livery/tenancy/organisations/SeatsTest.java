package app.livery.tenancy.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Ids;
import app.livery.kernel.Role;
import app.livery.kernel.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens to an organisation, and in whatever order, its seats add up. */
class SeatsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  /** What can happen; {@code number} picks a member, or says how many seats are paid. */
  record Event(What what, int number) {}

  enum What {
    ADMIT,
    LEAVE,
    SUSPEND,
    REINSTATE,
    ALLOT
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<Event> event =
        Combinators.combine(Arbitraries.of(What.class), Arbitraries.integers().between(0, 12))
            .as(Event::new);
    return event.list().ofMaxSize(80);
  }

  @Property(tries = 2000)
  void seats_taken_never_grow_beyond_those_paid_and_counters_are_the_members(
      @ForAll("histories") List<Event> history) {
    World world = new World();
    for (Event event : history) {
      int before = world.organisation.row().seatsTaken();
      boolean refused = world.live(event);
      OrganisationRow now = world.organisation.row();
      assertEquals(world.members.size(), now.members());
      assertEquals(world.members.stream().filter(Member::isSeated).count(), now.seatsTaken());
      boolean grown = now.seatsTaken() > before;
      assertTrue(!grown || now.seatsTaken() <= now.seatsPaid(), "Nobody sits without a seat");
      assertTrue(!refused || now.seatsTaken() >= now.seatsPaid(), "A free seat refuses nobody");
      Statistics.collect(event.what(), refused);
    }
  }

  /** An organisation and those who are in it, moved as the use cases move them. */
  private static final class World {
    final Organisation organisation =
        Organisation.of("Acme", new Slug("acme"), OrganisationKind.STANDARD, "USD", 3, NOW);
    final List<Member> members = new ArrayList<>();

    /**
     * @return whether it was refused
     */
    boolean live(Event event) {
      try {
        happen(event);
        return false;
      } catch (SeatsExhausted refusal) {
        return true;
      }
    }

    private void happen(Event event) {
      if (event.what() == What.ADMIT) admit();
      else if (event.what() == What.ALLOT) organisation.allot(event.number());
      else if (!members.isEmpty()) happen(event, members.get(event.number() % members.size()));
    }

    private void admit() {
      boolean seated = organisation.admit(Role.MEMBER, organisation.seatsPaid());
      members.add(
          Member.of(organisation.id(), Ids.next(), Role.MEMBER, seated, null, WayIn.INVITE, NOW));
    }

    private void happen(Event event, Member member) {
      if (event.what() == What.LEAVE) {
        organisation.release(member.isSeated());
        member.end(NOW);
        members.remove(member);
      } else if (event.what() == What.SUSPEND && member.isSeated()) {
        organisation.vacate();
        member.stand();
      } else if (event.what() == What.REINSTATE && !member.isSeated()) {
        organisation.occupy(organisation.seatsPaid());
        member.sit();
      }
    }
  }
}
