package app.livery.branding.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Wardrobe;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's legal links are its own, show at once, and are told when they change. */
@ExtendWith(ArquillianExtension.class)
class InformingIT {
  private static final LegalLinks OURS =
      LegalLinks.of("https://ours.example/terms", "", "", "", "help@ours.example");

  @Inject Brands brands;
  @Inject Informing informing;
  @Inject LegalEntries entries;
  @Inject Wardrobe wardrobe;

  private TenantRef tenant;

  @BeforeEach
  void a_brand_without_any() {
    tenant = brands.fresh("legal");
  }

  @Test
  void they_show_from_the_next_page_on_and_at_this_brand_alone() {
    TenantRef other = brands.fresh("other");
    assertTrue(wardrobe.of(tenant).legal().isNone());
    assertTrue(wardrobe.of(other).legal().isNone());
    publish(OURS);
    assertEquals(OURS, wardrobe.of(tenant).legal());
    assertTrue(wardrobe.of(other).legal().isNone());
  }

  @Test
  void what_stays_as_it_was_is_not_told_again() {
    publish(OURS);
    publish(OURS);
    publish(LegalLinks.NONE);
    try (Superuser superuser = Superuser.open()) {
      List<String> told =
          superuser.column(
              "select payload ->> 'links' from %s.fact where name = 'LegalLinksChanged' order by id"
                  .formatted(tenant.schema()));
      assertEquals(2, told.size(), told.toString());
      assertTrue(told.get(0).contains("{legal.terms} {livery.none} → https://ours.example/terms"));
    }
  }

  @Test
  void of_two_admins_who_save_at_once_one_is_told() {
    String seen = version();
    Race.Outcome outcome = Race.of(2, lane -> () -> publish(ours(lane), seen));
    assertEquals(1, outcome.won(), outcome.toString());
    assertEquals(1, outcome.refused(LegalLinksMoved.class), outcome.toString());
    assertFalse(brands.inside(tenant, entries::current).isNone());
  }

  @Test
  void who_has_not_seen_how_they_are_by_now_changes_nothing() {
    String seen = version();
    publish(OURS);
    assertThrows(LegalLinksMoved.class, () -> publish(LegalLinks.NONE, seen));
    assertEquals(OURS, brands.inside(tenant, entries::current));
  }

  private static LegalLinks ours(int lane) {
    return LegalLinks.of("https://ours.example/" + lane, "", "", "", "");
  }

  private String version() {
    return brands.inside(tenant, entries::mine).version();
  }

  private LegalState publish(LegalLinks links) {
    return publish(links, version());
  }

  private LegalState publish(LegalLinks links, String seen) {
    return brands.inside(tenant, () -> informing.publish(links, seen));
  }
}
