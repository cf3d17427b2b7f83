package app.livery.tenancy.invites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import app.livery.tenancy.links.LinkUnknown;
import app.livery.tenancy.organisations.SeatsExhausted;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An invite lets one address into one organisation, once, in time, and only where it was issued.
 */
@ExtendWith(ArquillianExtension.class)
class InvitingIT {
  private static final String ADA = "ada@people.test";
  private static final String BOB = "bob@people.test";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Inviting inviting;

  private TenantRef tenant;
  private OrganisationId organisation;

  @BeforeEach
  void an_organisation_with_one_seat() {
    tenant = brands.fresh("inviting");
    organisation = folk.found(tenant, 1);
  }

  @Test
  void an_accepted_invite_takes_a_seat() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    assertEquals(0, seatsTaken());
    accept(secret, folk.meet(tenant, ADA));
    assertEquals(1, seatsTaken());
  }

  @Test
  void accepting_twice_changes_nothing() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    UUID ada = folk.meet(tenant, ADA);
    accept(secret, ada);
    accept(secret, ada);
    assertEquals(1, seatsTaken());
  }

  @Test
  void a_spent_invite_lets_nobody_else_in() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    accept(secret, folk.meet(tenant, ADA));
    refused(InviteSpent.class, secret, folk.meet(tenant, BOB));
  }

  @Test
  void an_invite_whose_time_is_up_lets_nobody_in() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    change("expires_at = now() - interval '1 second'");
    refused(InviteExpired.class, secret, folk.meet(tenant, ADA));
    assertEquals(1, brands.inside(tenant, inviting::expireOverdue));
    assertEquals(0, brands.inside(tenant, inviting::expireOverdue));
    refused(InviteExpired.class, secret, folk.meet(tenant, ADA));
    assertEquals(0, seatsTaken());
  }

  @Test
  void a_revoked_invite_lets_nobody_in() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    brands.inside(
        tenant,
        () -> {
          inviting.revoke(inviting.look(secret).id());
          return null;
        });
    refused(InviteRevoked.class, secret, folk.meet(tenant, ADA));
  }

  @Test
  void sending_again_kills_the_link_that_was_sent_before() {
    Secret first = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    change("sent_at = sent_at - interval '1 hour'");
    UUID id = brands.inside(tenant, () -> inviting.look(first)).id();
    Secret second = brands.inside(tenant, () -> inviting.resend(id)).secret();
    UUID ada = folk.meet(tenant, ADA);
    refused(LinkUnknown.class, first, ada);
    accept(second, ada);
    assertEquals(1, seatsTaken());
  }

  @Test
  void an_invite_of_another_tenant_opens_nothing_here() {
    TenantRef other = brands.fresh("inviting");
    Secret foreign = folk.invite(other, folk.found(other, 5), ADA, Role.MEMBER);
    refused(LinkUnknown.class, foreign, folk.meet(tenant, ADA));
  }

  @Test
  void an_invite_to_somebody_else_opens_nothing() {
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    refused(InviteForSomebodyElse.class, secret, folk.meet(tenant, BOB));
  }

  @Test
  void a_full_organisation_refuses_and_the_invite_stays_open() {
    accept(folk.invite(tenant, organisation, BOB, Role.MEMBER), folk.meet(tenant, BOB));
    Secret secret = folk.invite(tenant, organisation, ADA, Role.MEMBER);
    UUID ada = folk.meet(tenant, ADA);
    refused(SeatsExhausted.class, secret, ada);
    assertEquals(InviteStatus.PENDING, brands.inside(tenant, () -> inviting.look(secret)).status());
  }

  private int seatsTaken() {
    return folk.look(tenant, organisation).seatsTaken();
  }

  private void accept(Secret secret, UUID person) {
    brands.inside(tenant, () -> inviting.accept(secret, person));
  }

  private void refused(Class<? extends RuleBroken> by, Secret secret, UUID person) {
    assertThrows(by, () -> accept(secret, person));
  }

  private void change(String what) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run("update " + tenant.schema() + ".invite set " + what);
    }
  }
}
