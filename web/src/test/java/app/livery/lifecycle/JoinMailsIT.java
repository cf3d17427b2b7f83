package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.NotAllowed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.lifecycle.notices.Muting;
import app.livery.lifecycle.notices.Notice;
import app.livery.lifecycle.notices.NoticeRow;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners are told who comes into what they own, unless they do not want to be. */
@ExtendWith(ArquillianExtension.class)
class JoinMailsIT {
  private static final String OLIVIA = "olivia@people.test";
  private static final String OMAR = "omar@people.test";
  private static final String ADA = "ada@people.test";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Muting muting;

  private TenantRef tenant;
  private OrganisationId organisation;
  private UUID olivia;

  @BeforeEach
  void an_organisation_that_olivia_owns() {
    tenant = brands.fresh("joinmails");
    organisation = folk.found(tenant, 9);
    olivia = folk.join(tenant, organisation, OLIVIA, Role.OWNER);
  }

  @Test
  void an_owner_is_told_who_has_come_in() {
    folk.join(tenant, organisation, ADA, Role.MEMBER);
    assertEquals(1, letters(OLIVIA));
    assertEquals(0, letters(ADA));
  }

  @Test
  void whoever_comes_in_is_not_told_of_it() {
    assertEquals(0, letters(OLIVIA));
    folk.join(tenant, organisation, OMAR, Role.OWNER);
    assertEquals(1, letters(OLIVIA));
    assertEquals(0, letters(OMAR));
  }

  @Test
  void another_organisations_owner_is_not_told() {
    folk.join(tenant, folk.found(tenant, 9), OMAR, Role.OWNER);
    folk.join(tenant, organisation, ADA, Role.MEMBER);
    assertEquals(0, letters(OMAR));
  }

  @Test
  void who_does_without_the_notice_gets_none_until_they_want_it_again() {
    choose(false);
    choose(false);
    folk.join(tenant, organisation, ADA, Role.MEMBER);
    assertEquals(0, letters(OLIVIA));
    choose(true);
    folk.join(tenant, organisation, OMAR, Role.MEMBER);
    assertEquals(1, letters(OLIVIA));
  }

  @Test
  void a_choice_is_ones_own() {
    UUID ada = folk.meet(tenant, ADA);
    choose(false);
    assertEquals(List.of(new NoticeRow("member-joined", false)), of(olivia));
    assertEquals(List.of(new NoticeRow("member-joined", true)), of(ada));
    assertThrows(NotAllowed.class, () -> brands.inside(tenant, muting::mine));
  }

  private List<NoticeRow> of(UUID person) {
    return brands.as(tenant, person, muting::mine);
  }

  private void choose(boolean wanted) {
    brands.as(
        tenant,
        olivia,
        () -> {
          muting.choose(Notice.MEMBER_JOINED, wanted);
          return null;
        });
  }

  private long letters(String recipient) {
    String count =
        "select count(*) from %s.mail where template = 'MEMBER_JOINED' and recipient = ?";
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(count.formatted(tenant.schema()), recipient);
    }
  }
}
