package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Guarded;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.operations.figures.TenantEntries;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
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
  private static final int SUGGESTIONS = 8;

  @Inject Liveries liveries;
  @Inject Designing designing;
  @Inject StoredPictures pictures;
  @Inject TenantEntries tenants;
  @Inject TenantDirectory directory;
  @Inject CurrentCall call;

  /** A brand that can be copied from. */
  public record Lender(UUID id, String name, String slug) implements Serializable {}

  /** The first few of the other brands whose name or slug holds these words, by name. */
  @Allowed(Role.SUPER_ADMIN)
  public List<Lender> lenders(String words) {
    Map<String, String> others = Map.of("except", call.requireTenant().id().toString());
    return tenants.list(new Ask(words, others, "name", false, 0, SUGGESTIONS)).rows().stream()
        .map(row -> new Lender(row.id(), row.name(), row.slug()))
        .toList();
  }

  /**
   * One of the brands that can be copied from.
   *
   * @throws NotFound when there is none, or it is this one
   */
  @Allowed(Role.SUPER_ADMIN)
  public Lender lender(UUID id) {
    TenantRef other = other(id);
    return new Lender(other.id(), other.name(), other.slug());
  }

  /**
   * What the other brand wears becomes the draft of this one.
   *
   * @param seen the edition of the draft that the caller saw; 0 for none
   */
  @Allowed(Role.SUPER_ADMIN)
  public TakenIn borrow(UUID lender, int seen) {
    Call there = call.get().withTenant(other(lender));
    Livery theirs = call.within(there, liveries::current);
    return designing.takeIn(theirs, call.within(there, () -> pictures(theirs)), seen);
  }

  private TenantRef other(UUID id) {
    UUID here = call.requireTenant().id();
    return directory
        .byId(id)
        .filter(tenant -> !tenant.id().equals(here))
        .orElseThrow(NotFound::new);
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
