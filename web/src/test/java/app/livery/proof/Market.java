package app.livery.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.checkouts.Buying;
import app.livery.billing.checkouts.CheckingOut.Addresses;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.SubscriptionNews;
import app.livery.billing.inbox.StripeHint;
import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.Invoices;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanWish;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.stripe.StripePrice;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ask;
import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.stripeserver.StripeServer;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A brand that sells for a Stripe of its own, and those who buy there. */
public abstract class Market {

  protected static final String KEY = "sk_test_subscribing";
  protected static final String PAYS = "4242424242424242";
  protected static final Addresses WAYS =
      new Addresses("http://x.test/done?session={CHECKOUT_SESSION_ID}", "http://x.test/", "en");

  @Inject protected Brands brands;
  @Inject protected Folk folk;
  @Inject protected Packaging packaging;
  @Inject protected Buying buying;
  @Inject protected SubscriptionNews news;
  @Inject protected Subscriptions subscriptions;
  @Inject protected Invoices invoices;
  @Inject protected Stripe stripe;

  private final Environment environment = new Environment();
  protected StripeServer server;
  protected StripeDesk desk;
  protected TenantRef ours;

  @BeforeEach
  protected void a_brand_that_sells() {
    server = StripeServer.open(0, null, Clock.systemUTC());
    server.account(KEY);
    environment.with("LIVERY_STRIPE_API", server.url()).with("STRIPE_SECRET_KEY", KEY);
    desk = stripe.of(StripeAccount.ofPlatform().orElseThrow());
    ours = brands.fresh("subscribing");
  }

  @AfterEach
  protected void leave() {
    environment.close();
    server.close();
  }

  protected UUID sold(int trialDays, boolean card, AtTrialEnd end) {
    return sold(Credits.NONE, trialDays, card, end);
  }

  /** A plan of which each paid period brings credits. */
  protected UUID sold(Credits included, int trialDays, boolean card, AtTrialEnd end) {
    UUID id =
        in(() ->
                packaging.draft(
                    new PlanWish(
                        "Team",
                        "",
                        1,
                        Set.of(Module.INTELLIGENCE),
                        included,
                        trialDays,
                        card,
                        end)))
            .plan()
            .id();
    in(() -> packaging.price(id, new Money(1000, "USD"), Interval.MONTH));
    UUID price = in(() -> packaging.activate(id)).prices().get(0).id();
    String product = desk.catalogue().createProduct(id, "Team", Map.of()).orThrow().id();
    Money unit = new Money(1000, "USD");
    bind(price, desk.catalogue().createPrice(price, product, unit, "month", Map.of()).orThrow());
    return price;
  }

  protected void bind(UUID price, StripePrice made) {
    run(
        "update %s.plan_price set stripe_price = '%s', drift = 'MATCHES' where id = '%s'"
            .formatted("%1$s", made.id(), price));
  }

  protected CheckoutRow buy(OrganisationId buyer, UUID price, int seats) {
    return in(() -> buying.buy(buyer, price, seats, WAYS));
  }

  protected String page(OrganisationId buyer, UUID price, int seats) {
    String session = id(buy(buyer, price, seats));
    complete(session, PAYS);
    return session;
  }

  protected void complete(String session, String card) {
    server.account(KEY).completeCheckout(session, card);
    tell("checkout.session.completed", session);
  }

  protected String id(CheckoutRow row) {
    return column("select stripe_id from %s.checkout where id = '" + row.id() + "'");
  }

  protected void sync(OrganisationId buyer) {
    tell("customer.subscription.updated", only(buyer).stripeId());
  }

  protected void tell(String type, String object) {
    in(
        () -> {
          news.fulfil(hint(type, object));
          return null;
        });
  }

  protected static StripeHint hint(String type, String object) {
    return new StripeHint("evt_" + UUID.randomUUID(), type, object, "", "", Instant.now());
  }

  protected SubscriptionRow only(OrganisationId buyer) {
    List<SubscriptionRow> all = in(() -> subscriptions.list(buyer, Ask.first(9))).rows();
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  protected InvoiceRow bill(OrganisationId buyer) {
    List<InvoiceRow> all = in(() -> invoices.list(buyer, Ask.first(9))).rows();
    assertTrue(!all.isEmpty());
    return all.stream().filter(one -> one.refunded().isPositive()).findFirst().orElse(all.get(0));
  }

  protected long facts(String name) {
    return count("select count(*) from %s.fact where name = '" + name + "'");
  }

  protected long count(String query) {
    return Long.parseLong(column(query));
  }

  /** Breaks in behind the walls; the brand's schema stands for {@code %1$s}. */
  protected void run(String sql) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(sql.formatted(ours.schema()));
    }
  }

  protected String column(String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.column(query.formatted(ours.schema())).get(0);
    }
  }

  protected <T> T in(Callable<T> work) {
    return brands.inside(ours, work);
  }
}
