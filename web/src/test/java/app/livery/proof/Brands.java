package app.livery.proof;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Feature;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.Granting;
import app.livery.tenancy.tenants.Provisioning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes tenants for tests, each with a name of its own, and works inside them. */
@ApplicationScoped
public class Brands {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Inject Provisioning provisioning;
  @Inject Granting granting;
  @Inject CurrentCall call;

  /** A new tenant; its slug starts with the word. */
  public TenantRef fresh(String word) {
    return named(word + "-" + NEXT.incrementAndGet());
  }

  public List<TenantRef> fresh(String word, int count) {
    List<TenantRef> tenants = new ArrayList<>();
    for (int i = 0; i < count; i++) tenants.add(fresh(word));
    return tenants;
  }

  public TenantRef named(String slug) {
    EmailAddress admin = new EmailAddress("first@" + slug + ".test");
    return call.asSystem(
        null, () -> provisioning.provision("Brand " + slug, new Slug(slug), admin, "en"));
  }

  /** Does what a person without any role may do inside a tenant. */
  public <T> T as(TenantRef tenant, UUID person, Callable<T> work) {
    Actor actor = Actor.person(person, "Somebody", Set.of(), null);
    return call.within(new Call(tenant, actor, "test", ""), work);
  }

  /** Does work of the application itself inside a tenant. */
  public <T> T inside(TenantRef tenant, Callable<T> work) {
    return call.asSystem(tenant, work);
  }

  /** Has the platform grant a feature to a tenant, or withhold it. */
  public void decide(TenantRef tenant, Feature feature, boolean granted) {
    call.asSystem(
        null,
        () ->
            granted
                ? granting.grant(tenant.id(), feature)
                : granting.withhold(tenant.id(), feature));
  }
}
