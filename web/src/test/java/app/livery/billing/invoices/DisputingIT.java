package app.livery.billing.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.billing.accounts.AccountRow;
import app.livery.billing.accounts.Accounts;
import app.livery.kernel.Ask;
import app.livery.kernel.OrganisationId;
import app.livery.proof.Market;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money of a subscription that a bank takes back is off the accounts when Stripe says it went. */
@ExtendWith(ArquillianExtension.class)
class DisputingIT extends Market {
  @Inject Returns returns;
  @Inject Accounts accounts;

  @Test
  void what_the_bank_takes_and_gives_back_is_counted_in_the_months_that_stripe_tells() {
    String dispute = disputed();
    tell("charge.dispute.created", dispute);
    assertEquals(List.of(3000L), revenue(), "nothing has been taken yet");
    server.advance(Duration.ofDays(40));
    server.account(KEY).withdraw(dispute);
    server.advance(Duration.ofDays(31));
    tell("charge.dispute.funds_withdrawn", dispute);
    tell("charge.dispute.funds_withdrawn", dispute);
    assertEquals(List.of(-3000L, 3000L), revenue());
    server.account(KEY).closeDispute(dispute, true);
    tell("charge.dispute.closed", dispute);
    tell("charge.dispute.funds_reinstated", dispute);
    assertEquals(List.of(3000L, -3000L, 3000L), revenue());
    assertEquals(DisputeState.WON, only());
  }

  @Test
  void what_is_lost_stays_off() {
    String dispute = disputed();
    server.account(KEY).closeDispute(dispute, false);
    tell("charge.dispute.closed", dispute);
    tell("charge.dispute.funds_withdrawn", dispute);
    assertEquals(0L, revenue().stream().mapToLong(Long::longValue).sum());
    assertEquals(DisputeState.LOST, only());
  }

  /** Somebody pays for three seats and disputes it; the bank has taken nothing yet. */
  private String disputed() {
    OrganisationId buyer = folk.found(ours, 0);
    page(buyer, sold(0, true, AtTrialEnd.RENEW), 3);
    String invoice = desk.subscriptions().get(only(buyer).stripeId()).orThrow().latestInvoice();
    tell("invoice.paid", invoice);
    String payment = desk.invoices().get(invoice).orThrow().paymentIntent();
    String charge = desk.payments().charges(payment).orThrow().get(0).id();
    return server.account(KEY).dispute(charge, null, false).at("/id").asText();
  }

  /** Of each month, the latest first. */
  private List<Long> revenue() {
    return in(accounts::months).stream().map(AccountRow::revenueMinor).toList();
  }

  private DisputeState only() {
    List<DisputeRow> all = in(() -> returns.disputes(Ask.first(9))).rows();
    assertEquals(1, all.size(), all.toString());
    return all.get(0).state();
  }
}
