package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeCatalogue;
import app.livery.billing.stripe.StripePrice;
import app.livery.billing.stripe.StripeProduct;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.StripeNotWired;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts plans of what Stripe sells already. Of the platform's account, which brands share, only
 * products come into question that name this brand in their notes.
 */
@UseCase
public class Importing {
  @Inject CatalogueSteps steps;
  @Inject Wired wired;
  @Inject CurrentCall call;

  /** How much came of it. */
  public record Imported(int plans, int prices) {}

  /**
   * What there is to take over.
   *
   * @throws StripeNotWired where nobody has given keys
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<ProductOffer> offers() {
    Map<String, List<StripePrice>> prices = prices(catalogue());
    return products().stream().map(product -> offer(product, prices)).toList();
  }

  /** Drafts a plan of each of these products; what is a plan already is passed over. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Imported take(Collection<String> products) {
    if (products == null || products.isEmpty()) throw new Malformed("products", "products");
    Map<String, List<StripePrice>> prices = prices(catalogue());
    int drafted = 0;
    int priced = 0;
    for (StripeProduct product : products()) {
      List<StripePrice> fit = fit(prices.getOrDefault(product.id(), List.of()));
      if (!products.contains(product.id()) || fit.isEmpty() || steps.isKnown(product.id()))
        continue;
      priced += steps.take(product, fit);
      drafted++;
    }
    steps.told(drafted, priced);
    return new Imported(drafted, priced);
  }

  /** The interval of a price; empty for one that is due in another rhythm. */
  static Optional<Interval> interval(StripePrice price) {
    if (price.intervalCount() != 1) return Optional.empty();
    for (Interval each : Interval.values())
      if (each.name().equalsIgnoreCase(price.interval())) return Optional.of(each);
    return Optional.empty();
  }

  private ProductOffer offer(StripeProduct product, Map<String, List<StripePrice>> prices) {
    List<StripePrice> all = prices.getOrDefault(product.id(), List.of());
    List<StripePrice> fit = fit(all);
    List<PriceOffer> offered =
        fit.stream()
            .map(price -> new PriceOffer(price.id(), price.unit(), interval(price).orElseThrow()))
            .toList();
    return new ProductOffer(
        product.id(),
        product.name(),
        steps.isKnown(product.id()),
        offered,
        all.size() - fit.size());
  }

  /** Of two in one currency and interval, the newer one. */
  private static List<StripePrice> fit(List<StripePrice> all) {
    Set<String> seen = new HashSet<>();
    List<StripePrice> fit = new ArrayList<>();
    for (StripePrice each : all)
      if (each.plain()
          && each.unit().isPositive()
          && interval(each).isPresent()
          && seen.add(each.unit().currency() + each.interval())) fit.add(each);
    return fit;
  }

  private List<StripeProduct> products() {
    StripeAccount account = wired.account().orElseThrow(StripeNotWired::new);
    String tenant = call.requireTenant().id().toString();
    return catalogue().products().orThrow().stream()
        .filter(it -> account.own() || tenant.equals(it.metadata().get(Notes.TENANT)))
        .toList();
  }

  private StripeCatalogue catalogue() {
    return wired.desk().catalogue();
  }

  private static Map<String, List<StripePrice>> prices(StripeCatalogue catalogue) {
    return catalogue.prices().orThrow().stream()
        .collect(Collectors.groupingBy(StripePrice::product));
  }
}
