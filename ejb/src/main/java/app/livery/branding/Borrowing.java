package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import app.livery.kernel.Allowed;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes over what another brand wears. Only the platform's staff may look into two brands; each is
 * read and written in a transaction of its own.
 */
@ApplicationScoped
@Guarded
public class Borrowing {
  @Inject Liveries liveries;
  @Inject Designing designing;
  @Inject StoredPictures pictures;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  /** A brand that can be copied from. */
  public record Lender(UUID id, String name) implements Serializable {}

  /** The other brands by name. */
  @Allowed(Role.SUPER_ADMIN)
  public List<Lender> lenders() {
    UUID here = call.requireTenant().id();
    return directory.all().stream()
        .filter(tenant -> !tenant.id().equals(here))
        .sorted(Comparator.comparing(TenantRef::name, String.CASE_INSENSITIVE_ORDER))
        .map(tenant -> new Lender(tenant.id(), tenant.name()))
        .toList();
  }

  /**
   * What the other brand wears becomes the draft of this one.
   *
   * @param seen the edition of the draft that the caller saw; 0 for none
   */
  @Allowed(Role.SUPER_ADMIN)
  public LiveryDraft borrow(UUID lender, int seen) {
    TenantRef other = directory.byId(lender).orElseThrow(NotFound::new);
    Call there = call.get().withTenant(other);
    Livery theirs = call.within(there, liveries::current);
    return designing.takeIn(theirs, call.within(there, () -> pictures(theirs)), seen);
  }

  private Map<Spot, byte[]> pictures(Livery livery) {
    Map<Spot, byte[]> all = new EnumMap<>(Spot.class);
    for (Spot spot : Spot.values()) {
      String name = livery.pictures().in(spot);
      if (name != null) pictures.find(name).ifPresent(one -> all.put(spot, one.bytes()));
    }
    return all;
  }
}
