package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.CheckoutState;
import app.livery.billing.checkouts.Fulfilling;
import app.livery.billing.invoices.InvoiceState;
import app.livery.billing.plans.Plans;
import app.livery.billing.transfers.OrderWish;
import app.livery.billing.transfers.Ordering;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.proof.Market;
import app.livery.proof.Race;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is bought follows the money, in whatever order, twice or at once it is told. */
@ExtendWith(ArquillianExtension.class)
class SubscribingIT extends Market {

  @Inject Offering offering;
  @Inject Ordering ordering;
  @Inject Plans plans;
  @Inject Fulfilling fulfilling;
  @Inject Changing changing;

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
    OrderWish byTransfer = new OrderWish(price, 2, 1, "Buyer", null);
    assertThrows(AlreadySubscribed.class, () -> in(() -> ordering.place(buyer, byTransfer)));
    UUID bought = only(buyer).id();
    assertEquals(5, only(buyer).seats());
    assertIsWalled(bought);
    assertEquals(0L, count("select count(*) from %s.checkout_module where open"));
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

  private String subscriptionOf(String session) {
    return desk.checkouts().get(session).orThrow().subscription();
  }
}
