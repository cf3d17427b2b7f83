package app.livery.tenancy.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import app.livery.tenancy.invites.Inviting;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Occupied seats never exceed paid ones, however many come at the same moment. */
@ExtendWith(ArquillianExtension.class)
class SeatRaceIT {
  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Inviting inviting;
  @Inject Organising organising;

  @Test
  void of_two_who_race_for_the_last_seat_exactly_one_gets_it() {
    TenantRef tenant = brands.fresh("race");
    for (int i = 0; i < 10; i++) {
      OrganisationId organisation = folk.found(tenant, 1);
      List<Callable<?>> two = invited(tenant, organisation, 2, "last-" + i);
      Race.Outcome outcome = Race.of(2, two::get);
      assertEquals(1, outcome.won(), outcome.toString());
      assertEquals(1, outcome.refused(SeatsExhausted.class), outcome.toString());
      assertEquals(1, folk.look(tenant, organisation).seatsTaken());
    }
  }

  @Test
  void of_thirty_two_who_race_for_seven_seats_exactly_seven_get_one() {
    TenantRef tenant = brands.fresh("race");
    OrganisationId organisation = folk.found(tenant, 7);
    List<Callable<?>> many = invited(tenant, organisation, 32, "many");
    Race.Outcome outcome = Race.of(32, many::get);
    assertEquals(7, outcome.won(), outcome.toString());
    assertEquals(25, outcome.refused(SeatsExhausted.class), outcome.toString());
    assertEquals(7, folk.look(tenant, organisation).seatsTaken());
    assertEquals(7, seated(tenant, organisation));
  }

  @Test
  void seats_that_come_and_go_while_people_race_are_never_oversold() {
    TenantRef tenant = brands.fresh("race");
    OrganisationId organisation = folk.found(tenant, 3);
    List<Callable<?>> lanes = new ArrayList<>(invited(tenant, organisation, 12, "tide"));
    for (int seats : new int[] {6, 2, 5, 4})
      lanes.add(() -> brands.inside(tenant, () -> organising.allot(organisation, seats)));
    Race.of(lanes.size(), lanes::get);
    OrganisationRow after = folk.look(tenant, organisation);
    assertEquals(after.seatsTaken(), seated(tenant, organisation));
    // nobody is evicted when seats go, so the most that were ever paid for is the bound
    assertTrue(after.seatsTaken() <= 6, after.toString());
  }

  private List<Callable<?>> invited(
      TenantRef tenant, OrganisationId organisation, int count, String word) {
    List<Callable<?>> lanes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String email = word + "-" + i + "@people.test";
      Secret secret = folk.invite(tenant, organisation, email, Role.MEMBER);
      UUID person = folk.meet(tenant, email);
      lanes.add(() -> brands.inside(tenant, () -> inviting.accept(secret, person)));
    }
    return lanes;
  }

  private static long seated(TenantRef tenant, OrganisationId organisation) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(
          "select count(*) from "
              + tenant.schema()
              + ".member where organisation_id = ? and seated and ended_at is null",
          organisation.value());
    }
  }
}
