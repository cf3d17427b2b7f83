package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Pictures.Spot;
import app.livery.kernel.NotFound;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is seen by nobody, a publication by everybody of that brand, and nothing gets lost. */
@ExtendWith(ArquillianExtension.class)
class DesigningIT {
  private static final Livery TEAL = Livery.DEFAULT.withPrimary(Colour.parse("#0f766e"));
  private static final Livery ROSE = Livery.DEFAULT.withPrimary(Colour.parse("#be185d"));

  @Inject Brands brands;
  @Inject Designing designing;
  @Inject Liveries liveries;
  @Inject StoredPictures pictures;
  @Inject Wardrobe wardrobe;

  private TenantRef tenant;

  @BeforeEach
  void a_brand_in_the_default() {
    tenant = brands.fresh("designing");
  }

  @Test
  void a_draft_changes_nothing_that_people_see() {
    String before = wardrobe.of(tenant).version();
    save(TEAL, 0);
    assertEquals(Livery.DEFAULT, live());
    assertEquals(before, wardrobe.of(tenant).version());
  }

  @Test
  void what_is_published_is_worn_at_once_and_stands_in_the_history() {
    String before = wardrobe.of(tenant).version();
    LiveryPublication published = publish(save(TEAL, 0).edition());
    assertEquals(1, published.number());
    assertEquals(TEAL, live());
    assertFalse(before.equals(wardrobe.of(tenant).version()));
    assertFalse(brands.inside(tenant, liveries::draft).exists());
    assertEquals(List.of(1), numbers());
  }

  @Test
  void another_brand_keeps_its_looks() {
    TenantRef other = brands.fresh("designing");
    String before = wardrobe.of(other).version();
    publish(save(TEAL, 0).edition());
    assertEquals(before, wardrobe.of(other).version());
    assertEquals(Livery.DEFAULT, brands.inside(other, liveries::current));
    assertThrows(NotFound.class, () -> brands.inside(other, () -> liveries.publication(1)));
  }

  @Test
  void rolling_back_wears_again_what_was_worn_and_loses_no_version() {
    publish(save(TEAL, 0).edition());
    publish(save(ROSE, 0).edition());
    LiveryPublication again = brands.inside(tenant, () -> designing.rollBack(1));
    assertEquals(TEAL, live());
    assertEquals(1, again.restored());
    assertEquals(List.of(3, 2, 1), numbers());
  }

  @Test
  void a_draft_that_somebody_else_changed_is_not_overwritten() {
    LiveryDraft seen = save(TEAL, 0);
    save(ROSE, seen.edition());
    assertThrows(LookDraftMoved.class, () -> save(TEAL, seen.edition()));
    assertThrows(LookDraftMoved.class, () -> publish(seen.edition()));
    assertThrows(LookDraftMoved.class, () -> save(TEAL, 0));
    assertEquals(Livery.DEFAULT, live());
  }

  @Test
  void whoever_saw_a_draft_that_is_gone_does_not_overwrite_the_next_one() {
    int gone = save(TEAL, 0).edition();
    discard(gone);
    save(ROSE, 0);
    assertThrows(LookDraftMoved.class, () -> save(TEAL, gone));
    assertEquals(ROSE, brands.inside(tenant, liveries::draft).livery());
  }

  @Test
  void of_two_admins_who_publish_at_once_one_is_told_and_one_version_comes_of_it() {
    for (int round = 0; round < 5; round++) {
      Livery wanted = TEAL.withRadius(round);
      int edition = save(wanted, 0).edition();
      int before = numbers().size();
      Race.Outcome outcome = Race.of(2, lane -> () -> publish(edition));
      assertEquals(1, outcome.won(), outcome.toString());
      assertEquals(1, outcome.refused(LookDraftMoved.class), outcome.toString());
      assertEquals(wanted, live());
      assertEquals(before + 1, numbers().size());
    }
  }

  @Test
  void of_two_admins_who_begin_a_draft_at_once_one_is_told() {
    for (int round = 0; round < 5; round++) {
      Livery[] wanted = {TEAL.withRadius(round), ROSE.withRadius(round)};
      Race.Outcome outcome = Race.of(2, lane -> () -> save(wanted[lane], 0));
      assertEquals(1, outcome.won(), outcome.toString());
      assertEquals(1, outcome.refused(LookDraftMoved.class), outcome.toString());
      discard(brands.inside(tenant, liveries::draft).edition());
    }
  }

  @Test
  void nothing_is_published_twice() {
    publish(save(TEAL, 0).edition());
    int edition = save(TEAL, 0).edition();
    assertThrows(NothingToPublish.class, () -> publish(edition));
    assertThrows(NothingToPublish.class, () -> brands.inside(tenant, () -> designing.rollBack(1)));
  }

  @Test
  void the_history_cannot_be_rewritten_by_the_application() {
    publish(save(TEAL, 0).edition());
    String right = "select has_table_privilege(?, ?, 'update')";
    try (Superuser superuser = Superuser.open()) {
      String role = tenant.schema();
      assertEquals(List.of("t"), superuser.column(right, role, role + ".livery_draft"));
      assertEquals(List.of("f"), superuser.column(right, role, role + ".livery_publication"));
    }
  }

  @Test
  void facts_tell_what_changed_by_keys_of_texts() {
    publish(save(TEAL.withTone(NeutralTone.WARM), 0).edition());
    try (Superuser superuser = Superuser.open()) {
      String told =
          superuser
              .column(
                  "select payload::text from "
                      + tenant.schema()
                      + ".fact where name = 'LookPublished'")
              .get(0);
      assertTrue(told.contains("{livery.primary} #4f46e5 → #0f766e"), told);
      assertTrue(told.contains("{NeutralTone.BRAND} → {NeutralTone.WARM}"), told);
    }
  }

  @Test
  void a_picture_is_shown_by_its_own_brand_only_and_comes_back_with_a_roll_back() {
    TenantRef other = brands.fresh("designing");
    byte[] drawing =
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M1 1h7v7z'/></svg>"
            .getBytes(StandardCharsets.UTF_8);
    LiveryDraft draft = brands.inside(tenant, () -> designing.put(Spot.LOGO, drawing, 0));
    String name = draft.livery().pictures().logo();
    publish(draft.edition());
    assertEquals(name, wardrobe.of(tenant).pictures().logo());
    assertTrue(brands.inside(tenant, () -> pictures.find(name)).isPresent());
    assertTrue(brands.inside(other, () -> pictures.find(name)).isEmpty());
    publish(brands.inside(tenant, () -> designing.remove(Spot.LOGO, 0)).edition());
    assertEquals(null, wardrobe.of(tenant).pictures().logo());
    brands.inside(tenant, () -> designing.rollBack(1));
    assertEquals(name, wardrobe.of(tenant).pictures().logo());
  }

  private LiveryDraft save(Livery livery, int seen) {
    return brands.inside(tenant, () -> designing.save(livery, seen));
  }

  private LiveryPublication publish(int seen) {
    return brands.inside(tenant, () -> designing.publish(seen, "Because"));
  }

  private void discard(int seen) {
    brands.inside(
        tenant,
        () -> {
          designing.discard(seen);
          return null;
        });
  }

  private Livery live() {
    return brands.inside(tenant, liveries::current);
  }

  private List<Integer> numbers() {
    return brands.inside(tenant, liveries::history).stream()
        .map(LiveryPublication::number)
        .toList();
  }
}
