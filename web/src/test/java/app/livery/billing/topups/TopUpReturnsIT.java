package app.livery.billing.topups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.billing.checkouts.SubscriptionNews;
import app.livery.billing.inbox.StripeHint;
import app.livery.billing.invoices.DisputeRow;
import app.livery.billing.invoices.DisputeState;
import app.livery.billing.invoices.RefundRow;
import app.livery.billing.invoices.Returns;
import app.livery.billing.ledger.Spending;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.Wallets;
import app.livery.billing.stripe.Stripe;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeDesk;
import app.livery.kernel.Ask;
import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Environment;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import app.livery.stripeserver.StripeServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Credits follow the money that bought them, out and in again, also of organisations that have
 * bought nothing else and are nobody's customer at Stripe.
 */
@ExtendWith(ArquillianExtension.class)
class TopUpReturnsIT {
  private static final String KEY = "sk_test_returning";
  private static final String PAYS = "4242424242424242";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject ToppingUp toppingUp;
  @Inject Spending spending;
  @Inject Wallets wallets;
  @Inject Returns returns;
  @Inject SubscriptionNews news;
  @Inject Stripe stripe;

  private final Environment environment = new Environment();
  private StripeServer server;
  private StripeDesk desk;
  private TenantRef ours;
  private OrganisationId buyer;

  @BeforeEach
  void somebody_who_buys_credits() {
    server = StripeServer.open(0, null, Clock.systemUTC());
    server.account(KEY);
    environment.with("LIVERY_STRIPE_API", server.url()).with("STRIPE_SECRET_KEY", KEY);
    desk = stripe.of(StripeAccount.ofPlatform().orElseThrow());
    ours = brands.fresh("returning");
    buyer = folk.found(ours, 1);
  }

  @AfterEach
  void leave() {
    environment.close();
    server.close();
  }

  @Test
  void a_top_up_refunded_in_three_parts_takes_its_credits_along_and_leaves_what_was_used_as_debt() {
    String charge = paid(30);
    in(() -> spending.debit(buyer, Credits.of(5), "studio.render", null, "one"));
    assertHas(25, 0);
    refund(charge, 1000);
    assertHas(15, 0);
    refund(charge, 700);
    assertHas(8, 0);
    refund(charge, 1300);
    assertHas(0, 5);
    List<RefundRow> all = in(() -> returns.refunds(Ask.first(9))).rows();
    assertEquals(3, all.size());
    assertEquals(3000, all.stream().mapToLong(one -> one.amount().minor()).sum());
    assertEquals(3, facts("PaymentRefunded"));
    paid(12);
    assertHas(7, 0);
  }

  @Test
  void a_disputed_top_up_keeps_its_credits_until_the_money_goes_and_has_them_again_when_won() {
    String charge = paid(30);
    String dispute = server.account(KEY).dispute(charge, null, false).at("/id").asText();
    tell("charge.dispute.created", dispute);
    assertHas(30, 0);
    server.account(KEY).withdraw(dispute);
    tell("charge.dispute.funds_withdrawn", dispute);
    tell("charge.dispute.created", dispute);
    assertHas(0, 0);
    server.account(KEY).closeDispute(dispute, true);
    tell("charge.dispute.funds_reinstated", dispute);
    tell("charge.dispute.closed", dispute);
    assertHas(30, 0);
    assertEquals(DisputeState.WON, disputed().state());
  }

  @Test
  void a_dispute_that_is_lost_takes_the_credits_for_good() {
    String charge = paid(30);
    in(() -> spending.debit(buyer, Credits.of(4), "studio.render", null, "one"));
    String dispute = server.account(KEY).dispute(charge, null, true).at("/id").asText();
    tell("charge.dispute.funds_withdrawn", dispute);
    assertHas(0, 4);
    server.account(KEY).closeDispute(dispute, false);
    tell("charge.dispute.closed", dispute);
    tell("charge.dispute.closed", dispute);
    assertHas(0, 4);
    assertEquals(DisputeState.LOST, disputed().state());
  }

  @Test
  void a_payment_brings_its_credits_once_even_where_the_top_up_has_forgotten_it() {
    paid(30);
    try (Superuser superuser = Superuser.open()) {
      superuser.run("update " + ours.schema() + ".top_up set state = 'OPEN', ended_at = null");
    }
    UUID id = UUID.fromString(column("select id from %s.top_up"));
    assertEquals(TopUpState.PAID, in(() -> toppingUp.look(buyer, id)).state());
    assertHas(30, 0);
  }

  /** Buys credits at a dollar each, and answers the charge. */
  private String paid(int credits) {
    UUID id = in(() -> toppingUp.begin(buyer, Credits.of(credits), "en")).id();
    server.account(KEY).completeCheckout(column("session_id", id), PAYS);
    in(() -> toppingUp.look(buyer, id));
    String payment = column("payment_intent", id);
    return desk.payments().charges(payment).orThrow().get(0).id();
  }

  /** Gives money back; word of it comes twice and by two names. */
  private void refund(String charge, long minor) {
    String refund = server.account(KEY).refund(charge, minor).at("/id").asText();
    tell("refund.created", refund);
    tell("charge.refunded", charge);
    tell("charge.refunded", charge);
  }

  private void tell(String type, String object) {
    StripeHint hint =
        new StripeHint("evt_" + UUID.randomUUID(), type, object, "", "", Instant.now());
    in(
        () -> {
          news.fulfil(hint);
          return null;
        });
  }

  private void assertHas(int balance, int owed) {
    WalletRow row = in(() -> wallets.get(buyer));
    assertEquals(Credits.of(balance), row.balance());
    assertEquals(Credits.of(owed), row.owed());
  }

  private DisputeRow disputed() {
    List<DisputeRow> all = in(() -> returns.disputes(Ask.first(9))).rows();
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private long facts(String name) {
    return Long.parseLong(column("select count(*) from %s.fact where name = '" + name + "'"));
  }

  private String column(String name, UUID topUp) {
    return column("select " + name + " from %s.top_up where id = '" + topUp + "'");
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
