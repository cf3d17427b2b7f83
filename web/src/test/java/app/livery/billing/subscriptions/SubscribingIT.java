package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.checkouts.Buying;
import app.livery.billing.checkouts.CheckingOut.Addresses;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.CheckoutState;
import app.livery.billing.checkouts.Fulfilling;
import app.livery.billing.checkouts.SubscriptionNews;
import app.livery.billing.inbox.StripeHint;
import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.InvoiceState;
import app.livery.billing.invoices.Invoices;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanWish;
import app.livery.billing.plans.Plans;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeDesk;
import app.livery.billing.stripe.StripePrice;
import app.livery.kernel.Ask;
import app.livery.kernel.Credits;
import app.livery.kernel.Moments;
import app.livery.kernel.Money;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Environment;
import app.livery.proof.Folk;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import app.livery.stripeserver.StripeServer;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/** What is bought follows the money, in whatever order, twice or at once it is told. */
@ExtendWith(ArquillianExtension.class)
class SubscribingIT {
  private static final String KEY = "sk_test_subscribing";
  private static final String PAYS = "4242424242424242";
  private static final String FAILS_LATER = "4000000000000341";
  private static final Addresses WAYS =
      new Addresses("http://x.test/done?session={CHECKOUT_SESSION_ID}", "http://x.test/", "en");

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Packaging packaging;
  @Inject Buying buying;
  @Inject Offering offering;
  @Inject Plans plans;
  @Inject Fulfilling fulfilling;
  @Inject SubscriptionNews news;
  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject Changing changing;
  @Inject Dunning dunning;
  @Inject Stripe stripe;

  private final Environment environment = new Environment();
  private StripeServer server;
  private StripeDesk desk;
  private TenantRef ours;

  @BeforeEach
  void a_brand_that_sells() {
    server = StripeServer.open(0, null, Clock.systemUTC());
    server.account(KEY);
    environment.with("LIVERY_STRIPE_API", server.url()).with("STRIPE_SECRET_KEY", KEY);
    desk = stripe.of(StripeAccount.ofPlatform().orElseThrow());
    ours = brands.fresh("subscribing");
  }

  @AfterEach
  void leave() {
    environment.close();
    server.close();
  }

  @Test
  void what_happened_ends_the_same_in_every_order() {
    UUID price = sold(0, true, AtTrialEnd.RENEW);
    List<String> types =
        List.of(
            "customer.subscription.created",
            "customer.subscription.updated",
            "customer.subscription.deleted",
            "invoice.paid");
    for (List<String> order : orders(types)) {
      OrganisationId buyer = folk.found(ours, 0);
      String session = page(buyer, price, 3);
      String id = subscriptionOf(session);
      String invoice = desk.subscriptions().get(id).orThrow().latestInvoice();
      desk.subscriptions().cancel(UUID.randomUUID(), id).orThrow();
      for (String type : order) tell(type, type.startsWith("invoice") ? invoice : id);
      SubscriptionRow row = only(buyer);
      assertEquals(SubscriptionStatus.CANCELLED, row.status(), order.toString());
      assertEquals(0, folk.look(ours, buyer).seatsPaid(), order.toString());
      assertEquals(InvoiceState.PAID, bill(buyer).state(), order.toString());
    }
    assertEquals(24, facts("SubscriptionEnded"));
    assertEquals(24, facts("InvoicePaid"));
  }

  @Test
  void the_page_people_come_back_to_and_stripes_word_give_it_once() {
    UUID price = sold(0, true, AtTrialEnd.RENEW);
    OrganisationId buyer = folk.found(ours, 0);
    String session = page(buyer, price, 4);
    Race.Outcome outcome =
        Race.of(
            6,
            lane ->
                () ->
                    in(
                        () -> {
                          if (lane % 2 == 0) return fulfilling.arrive(buyer, session);
                          news.fulfil(hint("checkout.session.completed", session));
                          return null;
                        }));
    assertEquals(6, outcome.won(), outcome.toString());
    assertEquals(SubscriptionStatus.ACTIVE, only(buyer).status());
    assertEquals(4, folk.look(ours, buyer).seatsPaid());
    assertEquals(1, facts("CheckoutCompleted"));
  }

  @Test
  void two_tabs_lead_to_one_page_and_one_subscription() {
    UUID price = sold(0, true, AtTrialEnd.RENEW);
    OrganisationId buyer = folk.found(ours, 0);
    Race.Outcome both = Race.of(2, lane -> () -> buy(buyer, price, 2));
    assertEquals(2, both.won(), both.toString());
    CheckoutRow again = buy(buyer, price, 2);
    CheckoutRow other = buy(buyer, price, 5);
    assertNotEquals(again.url(), other.url());
    assertEquals(CheckoutState.EXPIRED, in(() -> fulfilling.arrive(buyer, id(again))).state());
    complete(id(other), PAYS);
    assertThrows(AlreadySubscribed.class, () -> buy(buyer, price, 2));
    UUID bought = only(buyer).id();
    assertEquals(5, only(buyer).seats());
    assertIsWalled(bought);
    assertEquals(0L, count("select count(*) from %s.checkout_module where open"));
  }

  @Test
  void a_trial_without_a_card_ends_or_waits_as_the_deal_says() {
    OrganisationId ending = folk.found(ours, 0);
    OrganisationId going = folk.found(ours, 0);
    buy(ending, sold(14, false, AtTrialEnd.CANCEL), 2);
    buy(going, sold(14, false, AtTrialEnd.RENEW), 2);
    assertEquals(SubscriptionStatus.TRIALING, only(ending).status());
    assertEquals(2, folk.look(ours, ending).seatsPaid());
    server.advance(Duration.ofDays(14).plusHours(2));
    sync(ending);
    sync(going);
    assertEquals(SubscriptionStatus.CANCELLED, only(ending).status());
    assertEquals(SubscriptionStatus.PAUSED, only(going).status());
    assertEquals(Stage.RESTRICTED, only(going).stage());
    assertEquals(0, only(going).mrrTwelfths());
  }

  @Test
  void a_trial_with_a_card_that_pays_goes_on_by_itself() {
    OrganisationId buyer = folk.found(ours, 0);
    CheckoutRow checkout = buy(buyer, sold(14, true, AtTrialEnd.RENEW), 3);
    complete(id(checkout), PAYS);
    Instant trialEnd = only(buyer).trialEnd();
    assertEquals(SubscriptionStatus.TRIALING, only(buyer).status());
    assertEquals(3, folk.look(ours, buyer).seatsPaid());
    server.advance(Duration.ofDays(14).plusHours(2));
    String stripeId = only(buyer).stripeId();
    tell("invoice.paid", desk.subscriptions().get(stripeId).orThrow().latestInvoice());
    SubscriptionRow row = only(buyer);
    assertEquals(SubscriptionStatus.ACTIVE, row.status());
    assertEquals(Stage.OPEN, row.stage());
    assertTrue(row.periodEnd().isAfter(trialEnd.plus(Duration.ofDays(27))));
    assertEquals(3L * 1000 * 12, row.mrrTwelfths());
    assertEquals(3000, bill(buyer).paid().minor());
    assertEquals(3, folk.look(ours, buyer).seatsPaid());
    assertEquals(0, facts("PaymentFailed"));
  }

  @Test
  void from_trial_through_failure_and_recovery_to_refund_and_end() {
    UUID price = sold(14, true, AtTrialEnd.RENEW);
    OrganisationId buyer = folk.found(ours, 0);
    CheckoutRow checkout = buy(buyer, price, 2);
    complete(id(checkout), FAILS_LATER);
    in(() -> fulfilling.arrive(buyer, id(checkout)));
    assertEquals(SubscriptionStatus.TRIALING, only(buyer).status());
    assertEquals(0, only(buyer).mrrTwelfths());
    server.advance(Duration.ofDays(14).plusHours(2));
    sync(buyer);
    assertEquals(Stage.GRACE, only(buyer).stage());
    assertEquals(1, facts("PaymentFailed"));
    Instant later = Instant.now().plus(Duration.ofDays(8));
    Moments.at(later, () -> in(dunning::walk));
    assertEquals(Stage.RESTRICTED, only(buyer).stage());
    assertThrows(
        PaymentOverdue.class, () -> folk.join(ours, buyer, "late@people.test", Role.MEMBER));
    recover(buyer);
    assertEquals(Stage.OPEN, only(buyer).stage());
    assertEquals(1, facts("PaymentRecovered"));
    assertEquals(2L * 1000 * 12, only(buyer).mrrTwelfths());
    SubscriptionRow more = in(() -> changing.change(buyer, only(buyer).id(), 5, null, null));
    assertEquals(5, more.seats());
    assertEquals(5, folk.look(ours, buyer).seatsPaid());
    folk.join(ours, buyer, "one@people.test", Role.MEMBER);
    folk.join(ours, buyer, "two@people.test", Role.MEMBER);
    assertThrows(
        FewerSeatsThanPeople.class,
        () -> in(() -> changing.preview(buyer, only(buyer).id(), 1, null)));
    refund(buyer);
    assertEquals(700, bill(buyer).refunded().minor());
    SubscriptionRow ending = in(() -> changing.cancel(buyer, only(buyer).id(), false));
    assertEquals(ending.periodEnd(), ending.cancelAt());
    assertEquals(null, in(() -> changing.keep(buyer, ending.id())).cancelAt());
    in(() -> changing.cancel(buyer, ending.id(), true));
    assertEquals(Stage.ENDED, only(buyer).stage());
    assertEquals(2, folk.look(ours, buyer).members());
    assertEquals(0, folk.look(ours, buyer).seatsPaid());
  }

  @Test
  void an_offer_goes_all_the_way_to_its_trial_or_to_the_payment_page() {
    UUID free = offered(14, false);
    UUID carded = offered(7, true);
    assertEquals(SubscriptionStatus.TRIALING, only(taking(free, "free")).status());
    OrganisationId buyer = taking(carded, "carded");
    CheckoutRow waiting = in(() -> buying.goOn(buyer, WAYS));
    assertEquals(CheckoutState.OPEN, waiting.state());
    assertEquals(0, folk.look(ours, buyer).seatsTaken());
    complete(id(waiting), PAYS);
    SubscriptionRow row = only(buyer);
    assertEquals(SubscriptionStatus.TRIALING, row.status());
    assertEquals(row.trialEnd(), row.cancelAt());
    assertEquals(5, folk.look(ours, buyer).seatsPaid());
    assertEquals(1, folk.look(ours, buyer).seatsTaken());
  }

  /** Another organisation and another brand find nothing there. */
  private void assertIsWalled(UUID bought) {
    OrganisationId other = folk.found(ours, 1);
    assertThrows(NotFound.class, () -> in(() -> subscriptions.get(other, bought)));
    assertThrows(NotFound.class, () -> in(() -> changing.cancel(other, bought, true)));
    TenantRef theirs = brands.fresh("walled");
    assertThrows(NotFound.class, () -> brands.inside(theirs, () -> subscriptions.get(bought)));
  }

  /** Somebody founds an organisation with the deal and goes on with it. */
  private OrganisationId taking(UUID price, String word) {
    UUID plan = in(() -> plans.price(price)).plan().id();
    boolean card = in(() -> plans.price(price)).plan().cardRequired();
    Deal deal = new Deal(plan, "Team", 5, 14, card, AtTrialEnd.CANCEL);
    Secret secret = in(() -> offering.create(word, deal, null, null)).secret();
    UUID person = folk.meet(ours);
    UUID founded =
        brands
            .as(ours, person, () -> offering.claimAsStranger(secret, person, "Founded " + word))
            .organisation()
            .id();
    OrganisationId buyer = new OrganisationId(founded);
    in(() -> buying.goOn(buyer, WAYS));
    return buyer;
  }

  private UUID offered(int trialDays, boolean card) {
    return sold(trialDays, card, AtTrialEnd.CANCEL);
  }

  private static List<List<String>> orders(List<String> of) {
    if (of.isEmpty()) return List.of(List.of());
    List<List<String>> all = new ArrayList<>();
    for (String head : of) {
      List<String> rest = of.stream().filter(one -> !one.equals(head)).toList();
      for (List<String> tail : orders(rest)) {
        List<String> one = new ArrayList<>(List.of(head));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }

  private void recover(OrganisationId buyer) {
    String stripeId = only(buyer).stripeId();
    var seen = desk.subscriptions().get(stripeId).orThrow();
    server.account(KEY).replaceCard(seen.customer(), PAYS);
    server.account(KEY).pay(seen.latestInvoice());
    tell("invoice.paid", seen.latestInvoice());
  }

  private void refund(OrganisationId buyer) {
    String invoice =
        column(
            "select stripe_id from %s.invoice where state = 'PAID' and total_minor > 0 and organisation_id = '"
                + buyer
                + "' order by issued_at limit 1");
    String payment = desk.invoices().get(invoice).orThrow().paymentIntent();
    String charge = desk.payments().charges(payment).orThrow().get(0).id();
    server.account(KEY).refund(charge, 700L);
    tell("charge.refunded", charge);
    tell("charge.refunded", charge);
  }

  private UUID sold(int trialDays, boolean card, AtTrialEnd end) {
    UUID id =
        in(() ->
                packaging.draft(
                    new PlanWish(
                        "Team",
                        "",
                        1,
                        Set.of(Module.INTELLIGENCE),
                        new Credits(0),
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

  private void bind(UUID price, StripePrice made) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(
          "update %s.plan_price set stripe_price = '%s', drift = 'MATCHES' where id = '%s'"
              .formatted(ours.schema(), made.id(), price));
    }
  }

  private CheckoutRow buy(OrganisationId buyer, UUID price, int seats) {
    return in(() -> buying.buy(buyer, price, seats, WAYS));
  }

  private String page(OrganisationId buyer, UUID price, int seats) {
    String session = id(buy(buyer, price, seats));
    complete(session, PAYS);
    return session;
  }

  private void complete(String session, String card) {
    server.account(KEY).completeCheckout(session, card);
    tell("checkout.session.completed", session);
  }

  private String subscriptionOf(String session) {
    return desk.checkouts().get(session).orThrow().subscription();
  }

  private String id(CheckoutRow row) {
    return column("select stripe_id from %s.checkout where id = '" + row.id() + "'");
  }

  private void sync(OrganisationId buyer) {
    tell("customer.subscription.updated", only(buyer).stripeId());
  }

  private void tell(String type, String object) {
    in(
        () -> {
          news.fulfil(hint(type, object));
          return null;
        });
  }

  private static StripeHint hint(String type, String object) {
    return new StripeHint("evt_" + UUID.randomUUID(), type, object, "", "", Instant.now());
  }

  private SubscriptionRow only(OrganisationId buyer) {
    List<SubscriptionRow> all = in(() -> subscriptions.list(buyer, Ask.first(9))).rows();
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private InvoiceRow bill(OrganisationId buyer) {
    List<InvoiceRow> all = in(() -> invoices.list(buyer, Ask.first(9))).rows();
    assertTrue(!all.isEmpty());
    return all.stream().filter(one -> one.refunded().isPositive()).findFirst().orElse(all.get(0));
  }

  private long facts(String name) {
    return count("select count(*) from %s.fact where name = '" + name + "'");
  }

  private long count(String query) {
    return Long.parseLong(column(query));
  }

  private String column(String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.column(query.formatted(ours.schema())).get(0);
    }
  }

  private <T> T in(Callable<T> work) {
    return brands.inside(ours, work);
  }
}
