package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.organisations.LastOwner;
import app.livery.tenancy.organisations.Membership;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People go out of any organisation that they are in, but for the last who owns it. */
@ExtendWith(ArquillianExtension.class)
class SwitchingIT {
  private static final String ADA = "ada@people.test";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Inviting inviting;
  @Inject Switching switching;

  private TenantRef tenant;
  private OrganisationId first;
  private OrganisationId second;
  private UUID ada;

  @BeforeEach
  void ada_in_two_organisations() {
    tenant = brands.fresh("switching");
    first = folk.found(tenant, 3);
    second = folk.found(tenant, 3);
    ada = folk.join(tenant, first, ADA, Role.OWNER);
    var secret = folk.invite(tenant, second, ADA, Role.MEMBER);
    brands.as(tenant, ada, () -> inviting.accept(secret, ada));
  }

  @Test
  void one_leaves_whichever_one_is_in() {
    leave(second, ada);
    assertEquals(List.of(first.value()), placesOfAda());
    assertEquals(0, folk.look(tenant, second).seatsTaken());
  }

  @Test
  void the_last_owner_stays_until_there_is_another() {
    assertThrows(LastOwner.class, () -> leave(first, ada));
    folk.join(tenant, first, "omar@people.test", Role.OWNER);
    leave(first, ada);
    assertEquals(List.of(second.value()), placesOfAda());
  }

  @Test
  void nobody_leaves_what_they_are_not_in() {
    OrganisationId other = folk.found(tenant, 3);
    assertThrows(NotFound.class, () -> leave(other, ada));
    TenantRef elsewhere = brands.fresh("switching");
    OrganisationId foreign = folk.found(elsewhere, 3);
    assertThrows(NotFound.class, () -> leave(foreign, ada));
  }

  @Test
  void leaving_twice_is_not_possible() {
    leave(second, ada);
    assertThrows(NotFound.class, () -> leave(second, ada));
  }

  @Test
  void only_people_leave() {
    assertThrows(
        NotAllowed.class,
        () ->
            brands.inside(
                tenant,
                () -> {
                  switching.leave(second, "");
                  return null;
                }));
  }

  private void leave(OrganisationId organisation, UUID person) {
    brands.as(
        tenant,
        person,
        () -> {
          switching.leave(organisation, "");
          return null;
        });
  }

  private List<UUID> placesOfAda() {
    return brands.as(tenant, ada, switching::choices).stream()
        .map(Membership::organisation)
        .toList();
  }
}
