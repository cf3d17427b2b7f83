package app.livery.billing.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeCatalogue;
import app.livery.billing.wiring.Check;
import app.livery.billing.wiring.CheckState;
import app.livery.billing.wiring.NoKeysOfOwn;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.Probe;
import app.livery.billing.wiring.Probing;
import app.livery.billing.wiring.StripeKeyRefused;
import app.livery.billing.wiring.Wired;
import app.livery.billing.wiring.Wiring;
import app.livery.billing.wiring.WiringRow;
import app.livery.billing.wiring.WiringSource;
import app.livery.billing.wiring.Wirings;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Environment;
import app.livery.proof.Superuser;
import app.livery.stripeserver.StripeServer;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sold here is what Stripe charges, through the account that the brand has said. */
@ExtendWith(ArquillianExtension.class)
class PlansIT {
  private static final String SHARED = "sk_test_shared";

  @Inject Brands brands;
  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Cataloguing cataloguing;
  @Inject Importing importing;
  @Inject Wiring wiring;
  @Inject Wirings wirings;
  @Inject Wired wired;
  @Inject Probing probing;
  @Inject Stripe stripe;

  private final Environment environment = new Environment();
  private StripeServer server;
  private TenantRef ours;

  @BeforeEach
  void a_brand_and_an_account() {
    server = StripeServer.open(0, null, Clock.systemUTC());
    server.account(SHARED);
    environment.with("LIVERY_STRIPE_API", server.url()).with("STRIPE_SECRET_KEY", SHARED);
    ours = brands.fresh("plans");
  }

  @AfterEach
  void leave() {
    environment.close();
    server.close();
  }

  @Test
  void a_plan_is_sold_once_it_has_a_price_and_then_keeps_its_terms() {
    UUID id = in(() -> packaging.draft(wish("Team"))).plan().id();
    assertThrows(PlanWithoutPrice.class, () -> in(() -> cataloguing.sell(id)));
    price(id, 2900, Interval.MONTH);
    price(id, 29_000, Interval.YEAR);
    assertThrows(PriceTaken.class, () -> price(id, 3000, Interval.MONTH));
    assertTrue(in(() -> plans.sellable()).isEmpty());
    PlanWithPrices sold = in(() -> cataloguing.sell(id));
    assertEquals(
        List.of(sold.plan()),
        in(() -> plans.sellable()).stream().map(PlanWithPrices::plan).toList());
    assertTrue(sold.prices().stream().allMatch(price -> price.drift() == Drift.MATCHES));
    assertThrows(PlanOnSale.class, () -> in(() -> packaging.change(id, wish("Other"))));
    assertThrows(PlanOnSale.class, () -> in(() -> packaging.unprice(sold.prices().get(0).id())));
    PricedPlan found =
        in(() -> plans.ofStripePrice(sold.prices().get(0).stripePrice())).orElseThrow();
    assertEquals(sold.plan().id(), found.plan().id());
  }

  @Test
  void a_new_generation_takes_the_place_of_the_older_one_whose_prices_stay() {
    UUID old = sold("Team", 2900);
    PlanWithPrices next = in(() -> packaging.renew(old));
    assertEquals(2, next.plan().generation());
    assertEquals(PlanStatus.ACTIVE, in(() -> plans.get(old)).plan().status());
    in(() -> cataloguing.sell(next.plan().id()));
    PlanWithPrices older = in(() -> plans.get(old));
    assertEquals(PlanStatus.RETIRED, older.plan().status());
    assertTrue(in(() -> plans.ofStripePrice(older.prices().get(0).stripePrice())).isPresent());
    assertEquals(1, in(() -> plans.sellable()).size());
    assertThrows(PlanNotOnSale.class, () -> price(old, 1, Interval.DAY));
  }

  @Test
  void a_price_that_differs_at_stripe_is_flagged() {
    PlanWithPrices view = in(() -> plans.get(sold("Team", 2900)));
    PriceRow price = view.prices().get(0);
    assertEquals(0, in(() -> cataloguing.compare()).amiss());
    shared().archivePrice(price.stripePrice()).orThrow();
    assertEquals(1, in(() -> cataloguing.compare()).amiss());
    assertEquals(Drift.ARCHIVED, look(view).drift());
    sql("update %s.plan_price set unit_minor = 2800");
    in(() -> cataloguing.compare());
    assertEquals(Drift.AMOUNT, look(view).drift());
    assertEquals("29.00 USD month", look(view).found());
    sql("update %s.plan_price set stripe_price = 'price_gone'");
    in(() -> cataloguing.compare());
    assertEquals(Drift.MISSING, look(view).drift());
    assertEquals(1, in(() -> plans.get(view.plan().id())).plan().amiss());
    assertEquals(3, count("select count(*) from %s.fact where name = 'PriceDrifted'"));
  }

  @Test
  void of_an_account_that_brands_share_only_what_names_this_one_is_taken_over() {
    String mine = product("Mine", Map.of(Notes.TENANT, ours.id().toString()));
    String theirs = product("Theirs", Map.of(Notes.TENANT, brands.fresh("plans").id().toString()));
    List<ProductOffer> offers = in(() -> importing.offers());
    assertEquals(List.of(mine), offers.stream().map(ProductOffer::id).toList());
    assertTrue(offers.get(0).isImportable());
    Importing.Imported done = in(() -> importing.take(List.of(mine, theirs)));
    assertEquals(new Importing.Imported(1, 2), done);
    assertEquals(new Importing.Imported(0, 0), in(() -> importing.take(List.of(mine, theirs))));
    String foreign =
        shared()
            .createPrice(Ids.next(), theirs, new Money(700, "USD"), "month", Map.of())
            .orThrow()
            .id();
    PlanWithPrices draft = in(() -> packaging.draft(wish("Own")));
    PriceRow price = price(draft.plan().id(), 700, Interval.MONTH).prices().get(0);
    assertThrows(PriceUnfit.class, () -> in(() -> cataloguing.join(price.id(), foreign)));
    assertThrows(Malformed.class, () -> in(() -> cataloguing.join(price.id(), "../x")));
  }

  @Test
  void a_price_is_joined_to_one_at_stripe_that_says_the_same_and_to_no_other() {
    String product = product("Mine", Map.of(Notes.TENANT, ours.id().toString()));
    String fit =
        shared()
            .createPrice(Ids.next(), product, new Money(700, "USD"), "month", Map.of())
            .orThrow()
            .id();
    String dear =
        shared()
            .createPrice(Ids.next(), product, new Money(900, "USD"), "month", Map.of())
            .orThrow()
            .id();
    PlanWithPrices draft = in(() -> packaging.draft(wish("Own")));
    PriceRow price = price(draft.plan().id(), 700, Interval.MONTH).prices().get(0);
    assertThrows(PriceUnfit.class, () -> in(() -> cataloguing.join(price.id(), dear)));
    assertEquals(fit, in(() -> cataloguing.join(price.id(), fit)).prices().get(0).stripePrice());
  }

  @Test
  void a_brands_own_keys_lie_under_seal_and_send_its_money_to_its_own_account() {
    sold("Team", 2900);
    assertEquals(WiringSource.PLATFORM, in(() -> wirings.mine()).source());
    assertThrows(NoKeysOfOwn.class, () -> in(() -> probing.probe()));
    assertThrows(StripeKeyRefused.class, () -> in(() -> wiring.give("sk_test_unknown", "")));
    assertThrows(Malformed.class, () -> in(() -> wiring.give("pk_test_x", "")));
    server.account("sk_test_own_account_1234");
    WiringRow row = in(() -> wiring.give("sk_test_own_account_1234", ""));
    assertEquals(WiringSource.OWN, row.source());
    assertEquals("1234", row.keyTail());
    assertTrue(in(() -> wired.account()).orElseThrow().own());
    assertEquals(0, count("select count(*) from %s.stripe_wiring where sealed_key like '%%sk_%%'"));
    assertTrue(
        in(() -> plans.sellable()).get(0).prices().stream()
            .allMatch(price -> price.drift() == Drift.UNBOUND));
    Probe before = in(() -> probing.probe());
    assertEquals(CheckState.WORKS, found(before, Check.KEY));
    assertEquals(CheckState.BROKEN, found(before, Check.ENDPOINT));
    assertEquals(CheckState.BROKEN, found(before, Check.SECRET));
    assertFalse(in(() -> wiring.makeEndpoint()).secretTail().isEmpty());
    Probe after = in(() -> probing.probe());
    for (Check each : List.of(Check.ENDPOINT, Check.ENDPOINT_ON, Check.ENDPOINT_VERSION))
      assertEquals(CheckState.WORKS, found(after, each), each.name());
    assertEquals(CheckState.WORKS, found(after, Check.ENDPOINT_TYPES));
    assertEquals(CheckState.WORKS, found(after, Check.SECRET));
    assertFalse(after.toString().contains("sk_test"));
    assertEquals(WiringSource.PLATFORM, in(() -> wiring.remove()).source());
    assertEquals(
        0, count("select count(*) from %s.fact where to_jsonb(fact)::text like '%%sk_test%%'"));
  }

  private static CheckState found(Probe probe, Check check) {
    return probe.findings().stream()
        .filter(each -> each.check() == check)
        .findFirst()
        .orElseThrow()
        .state();
  }

  private PriceRow look(PlanWithPrices view) {
    return in(() -> plans.get(view.plan().id())).prices().get(0);
  }

  private UUID sold(String name, long minor) {
    UUID id = in(() -> packaging.draft(wish(name))).plan().id();
    price(id, minor, Interval.MONTH);
    return in(() -> cataloguing.sell(id)).plan().id();
  }

  private PlanWithPrices price(UUID id, long minor, Interval interval) {
    return in(() -> cataloguing.price(id, new Money(minor, "USD"), interval));
  }

  private String product(String name, Map<String, String> notes) {
    String id = shared().createProduct(Ids.next(), name, notes).orThrow().id();
    shared().createPrice(Ids.next(), id, new Money(500, "USD"), "month", Map.of()).orThrow();
    shared().createPrice(Ids.next(), id, new Money(5000, "USD"), "year", Map.of()).orThrow();
    return id;
  }

  private StripeCatalogue shared() {
    return stripe.of(new StripeAccount(SHARED, "", false)).catalogue();
  }

  private static PlanWish wish(String name) {
    return new PlanWish(
        name, "", 5, Set.of(Module.INTELLIGENCE), Credits.of(100), 14, false, AtTrialEnd.RENEW);
  }

  private <T> T in(Callable<T> work) {
    return brands.inside(ours, work);
  }

  private void sql(String statement) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement.formatted(ours.schema()));
    }
  }

  private long count(String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(query.formatted(ours.schema()));
    }
  }
}
