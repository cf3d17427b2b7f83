package app.livery.branding.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Designing;
import app.livery.branding.Liveries;
import app.livery.branding.Livery;
import app.livery.branding.LiveryDraft;
import app.livery.branding.LookFile;
import app.livery.branding.TakenIn;
import app.livery.branding.Wardrobe;
import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Ids;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's CSS goes the way of its other looks, as far as the platform lets it. */
@ExtendWith(ArquillianExtension.class)
class WearingCssIT {
  private static final Livery SQUARE =
      Livery.DEFAULT.withCss(CustomCss.of(".lv-card{border-radius:0}"));

  @Inject Brands brands;
  @Inject Designing designing;
  @Inject Liveries liveries;
  @Inject Wardrobe wardrobe;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  private TenantRef tenant;

  @BeforeEach
  void a_brand_that_may() {
    tenant = brands.fresh("css");
    decide(true);
  }

  @Test
  void it_is_worn_once_it_is_published_and_taken_back_like_all_else() {
    LiveryDraft draft = admin(() -> designing.save(SQUARE, 0));
    assertEquals("", worn());
    admin(() -> designing.publish(draft.edition(), ""));
    assertTrue(worn().contains(".lv-card{border-radius:0}"), worn());
    LiveryDraft plain = admin(() -> designing.save(Livery.DEFAULT, 0));
    admin(() -> designing.publish(plain.edition(), ""));
    assertEquals("", worn());
    admin(() -> designing.rollBack(1));
    assertFalse(worn().isEmpty());
  }

  @Test
  void what_is_withheld_is_kept_and_not_sent() {
    LiveryDraft draft = admin(() -> designing.save(SQUARE, 0));
    admin(() -> designing.publish(draft.edition(), ""));
    decide(false);
    assertEquals("", worn());
    assertEquals(SQUARE, admin(liveries::current));
    decide(true);
    assertFalse(worn().isEmpty());
  }

  @Test
  void who_may_not_changes_no_css_and_everything_else() {
    LiveryDraft draft = admin(() -> designing.save(SQUARE, 0));
    decide(false);
    assertThrows(
        FeatureLocked.class, () -> admin(() -> designing.save(Livery.DEFAULT, draft.edition())));
    Livery rounder = SQUARE.withRadius(14);
    assertEquals(rounder, admin(() -> designing.save(rounder, draft.edition())).livery());
  }

  @Test
  void a_file_brings_it_along_where_it_may() {
    LookFile file = LookFile.read(LookFile.of(SQUARE, any -> Optional.empty()).text());
    Livery read = file.look().granted();
    assertEquals(SQUARE, read);
    TakenIn whole = admin(() -> designing.takeIn(read, Map.of(), 0));
    LiveryDraft taken = whole.draft();
    assertFalse(whole.cssLeftOut());
    assertEquals(SQUARE.css(), taken.livery().css());
    decide(false);
    Livery other = read.withCss(CustomCss.of(".a{color:red}"));
    TakenIn kept = admin(() -> designing.takeIn(other, Map.of(), taken.edition()));
    assertEquals(SQUARE.css(), kept.draft().livery().css());
    assertTrue(kept.cssLeftOut());
  }

  private String worn() {
    return wardrobe.of(now()).custom().css();
  }

  private void decide(boolean granted) {
    brands.decide(tenant, Feature.CUSTOM_CSS, granted);
  }

  private TenantRef now() {
    return directory.byId(tenant.id()).orElseThrow();
  }

  private <T> T admin(Callable<T> work) {
    Actor admin = Actor.person(Ids.next(), "Admin", Set.of(Role.TENANT_ADMIN), null);
    return call.within(new Call(now(), admin, "test", ""), work);
  }
}
