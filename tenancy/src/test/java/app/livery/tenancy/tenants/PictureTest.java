package app.livery.tenancy.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Feature;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.tenancy.hosts.HostRoute;
import app.livery.tenancy.hosts.HostState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final TenantRef ACME =
      new TenantRef(Ids.next(), "acme", "Acme", "t_0000000000000001", TenantStatus.READY);
  private static final HostRoute OWN =
      new HostRoute("portal.acme.test", ACME.id(), false, HostState.PROVED);
  private static final Picture PICTURE = Picture.of(1, List.of(ACME), List.of(OWN), Map.of());

  @Test
  void a_tenant_answers_at_its_slug_its_identifier_and_its_own_host() {
    assertEquals(Optional.of(ACME), PICTURE.ofSlug("acme"));
    assertEquals(Optional.of(ACME), PICTURE.ofId(ACME.id()));
    assertEquals(Optional.of(ACME), PICTURE.ofHost("portal.acme.test"));
  }

  @Test
  void nobody_answers_at_a_host_that_nobody_has() {
    assertTrue(PICTURE.ofHost("acme.test").isEmpty());
  }

  @Test
  void a_host_whose_tenant_is_not_in_the_picture_leads_nowhere() {
    HostRoute lost = new HostRoute("lost.test", Ids.next(), false, HostState.LIVE);
    assertTrue(Picture.of(1, List.of(ACME), List.of(lost), Map.of()).ofHost("lost.test").isEmpty());
  }

  @Test
  void links_carry_the_main_host_while_it_leads_here() {
    assertEquals("portal.acme.test", ofMain(HostState.LIVE).ownHost());
    assertNull(ofMain(HostState.BROKEN).ownHost());
  }

  @Test
  void a_tenant_has_what_was_decided_about_it_and_else_what_all_begin_with() {
    assertEquals(Feature.atFirst(), PICTURE.ofSlug("acme").orElseThrow().features());
    Set<Feature> decided = Set.of(Feature.CUSTOM_CSS);
    Picture picture = Picture.of(1, List.of(ACME), List.of(OWN), Map.of(ACME.id(), decided));
    assertEquals(decided, picture.ofHost("portal.acme.test").orElseThrow().features());
  }

  private static TenantRef ofMain(HostState state) {
    HostRoute main = new HostRoute("portal.acme.test", ACME.id(), true, state);
    Picture picture = Picture.of(1, List.of(ACME), List.of(main), Map.of());
    return picture.ofHost("portal.acme.test").orElseThrow();
  }
}
