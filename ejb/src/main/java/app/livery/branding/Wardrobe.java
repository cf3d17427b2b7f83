package app.livery.branding;

import app.livery.branding.css.CustomCss;
import app.livery.branding.legal.LegalEntries;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.TenantRef;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Everybody's looks, held in memory. A change made on this node shows at once, one made on another
 * node within seconds; while the database is away the last known looks stay.
 */
@ApplicationScoped
public class Wardrobe {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final int MOST = 5_000;

  /** The platform's own looks. */
  private static final Look PLATFORM = Look.of("Livery", Livery.DEFAULT);

  @Inject Liveries liveries;
  @Inject LegalEntries legal;
  @Inject CurrentCall call;

  private LoadingCache<TenantRef, Look> looks;

  @PostConstruct
  void open() {
    // in the caller's own thread: only there the container knows whose transaction it is
    looks =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .refreshAfterWrite(FRESH)
            .executor(Runnable::run)
            .build(this::read);
  }

  /** The looks of a tenant; pass null for the platform. Never call it inside a transaction. */
  public Look of(TenantRef tenant) {
    return tenant == null ? PLATFORM : looks.get(tenant);
  }

  /** The same as last read, without a look at the database; the platform's where nobody knows. */
  public Look lastKnown(TenantRef tenant) {
    if (tenant == null) return PLATFORM;
    Look known = looks.policy().getIfPresentQuietly(tenant);
    return known == null ? Look.of(tenant.name(), Livery.DEFAULT) : known;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewLooks looks) {
    call.tenant().ifPresent(this.looks::invalidate);
  }

  private Look read(TenantRef tenant) {
    Call inside = call.get().withTenant(tenant);
    Livery worn = call.within(inside, liveries::current);
    boolean own = tenant.has(Feature.CUSTOM_CSS);
    return Look.of(tenant.name(), own ? worn : worn.withCss(CustomCss.NONE))
        .with(call.within(inside, legal::current));
  }
}
