package app.livery.tenancy.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotFound;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may claim which name, and who learns of it. */
@ExtendWith(ArquillianExtension.class)
class ClaimingIT {
  @Inject Brands brands;
  @Inject Hosting hosting;
  @Inject Hosts hosts;

  private TenantRef ours;
  private TenantRef theirs;
  private String name;

  @BeforeEach
  void two_tenants_and_a_name() {
    ours = brands.fresh("ours");
    theirs = brands.fresh("theirs");
    name = "portal." + ours.slug() + ".example";
  }

  @Test
  void a_name_is_claimed_once_by_each_tenant() {
    claim(ours, name);
    assertThrows(AlreadyTaken.class, () -> claim(ours, name.toUpperCase(java.util.Locale.ROOT)));
    claim(theirs, name);
  }

  @Test
  void names_of_the_platform_are_not_to_be_had() {
    for (String taken : List.of("acme." + PublicUrls.host(), "a.b." + PublicUrls.host()))
      assertEquals(
          "Malformed.hostOurs", assertThrows(Malformed.class, () -> claim(ours, taken)).key());
  }

  @Test
  void another_tenants_host_is_not_there() {
    HostRow host = claim(ours, name);
    assertThrows(NotFound.class, () -> get(theirs, host));
    assertThrows(NotFound.class, () -> brands.inside(theirs, () -> hosting.check(host.id())));
    assertThrows(
        NotFound.class, () -> brands.inside(theirs, () -> run(() -> hosting.remove(host.id()))));
    assertThrows(NotFound.class, () -> brands.inside(theirs, () -> hosting.makeMain(host.id())));
    assertEquals(HostState.AWAITING_PROOF, get(ours, host).state());
  }

  private HostRow claim(TenantRef tenant, String wanted) {
    return brands.inside(tenant, () -> hosting.claim(wanted));
  }

  private HostRow get(TenantRef tenant, HostRow host) {
    return brands.inside(tenant, () -> hosts.get(host.id()));
  }

  private static UUID run(Runnable work) {
    work.run();
    return null;
  }
}
