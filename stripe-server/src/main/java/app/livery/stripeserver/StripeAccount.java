package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;

/** One account as its owner, its customers and their banks act on it, beside the API. */
public final class StripeAccount {
  private final World world;
  private final Account account;

  StripeAccount(World world, Account account) {
    this.world = world;
    this.account = account;
  }

  /** The secret key. */
  public String key() {
    return account.key;
  }

  /** What becomes of a subscription after the last attempt: cancel, unpaid or past_due. */
  public StripeAccount afterRetries(String wish) {
    return world.within(
        () -> {
          account.settings.put("after_retries", wish);
          return this;
        });
  }

  /** Registers a webhook endpoint for all events and answers its secret; null makes one up. */
  public String endpoint(String url, String secret) {
    return Json.text(change(() -> account.desk.endpoint(url, secret, List.of("*"))), "_secret");
  }

  /** Forgets the endpoints whose address ends so, such as those of an earlier port. */
  public void forgetEndpoints(String ending) {
    world.within(
        () ->
            account
                .store
                .all("webhook_endpoint")
                .removeIf(e -> Json.text(e, "url").endsWith(ending)));
  }

  /** A customer completes a checkout with a card number, or without a card where none is needed. */
  public JsonNode completeCheckout(String session, String card) {
    Card given = card == null ? null : Card.numbered(card, "card");
    return shown(
        () ->
            account.completing.complete(
                session,
                new Completing.Filled("person@example.com", "A Person", given, true, false)));
  }

  /** The customer replaces the card, for all that is billed from now on. */
  public JsonNode replaceCard(String customer, String card) {
    return shown(() -> account.desk.card(customer, Card.numbered(card, "card")));
  }

  /** The customer's cards fail from now on, or pay again. */
  public void cards(String customer, boolean pay) {
    world.within(
        () -> {
          account.desk.cards(customer, pay ? Card.VISA : Card.FAILS_LATER);
          return null;
        });
  }

  /** Pays an open invoice with the card that is known. */
  public JsonNode pay(String invoice) {
    return shown(() -> account.desk.pay(invoice));
  }

  /** Gives money back; null for all that is left. */
  public JsonNode refund(String charge, Long amount) {
    return shown(() -> account.desk.refund(charge, amount));
  }

  /** A refund does not reach the buyer. */
  public JsonNode failRefund(String refund) {
    return shown(() -> account.refunds.fail(refund));
  }

  /** The buyer disputes a charge; null for its whole amount. */
  public JsonNode dispute(String charge, Long amount, boolean withdraw) {
    return shown(() -> account.desk.dispute(charge, amount, withdraw));
  }

  /** The bank takes the disputed money. */
  public JsonNode withdraw(String dispute) {
    return shown(() -> account.disputes.withdraw(dispute));
  }

  /** The dispute ends. */
  public JsonNode closeDispute(String dispute, boolean won) {
    return shown(() -> account.disputes.close(dispute, won));
  }

  /** The customer answers the bank, which asked for confirmation. */
  public JsonNode authenticate(String intent, boolean agreed) {
    return shown(() -> account.desk.authenticate(intent, agreed));
  }

  /** The customer plans the end in the portal. */
  public JsonNode cancelInPortal(String subscription) {
    return shown(() -> account.portals.cancel(subscription));
  }

  /** The customer withdraws a planned end in the portal. */
  public JsonNode renewInPortal(String subscription) {
    return shown(() -> account.portals.renew(subscription));
  }

  /** The deliveries of this account with all attempts, in the order in which they happened. */
  public List<JsonNode> deliveries() {
    return world.deliveries().list(each -> each.account.equals(account.key)).stream()
        .map(each -> (JsonNode) each.json())
        .toList();
  }

  /** Sends an event once more to the endpoints that it went to. */
  public void resend(String event) {
    world.deliveries().resend(event);
  }

  private JsonNode shown(Supplier<ObjectNode> work) {
    return change(() -> account.show.plain(work.get()));
  }

  private ObjectNode change(Supplier<ObjectNode> work) {
    return world.within(work);
  }
}
