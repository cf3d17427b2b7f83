package app.livery.stripeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One Stripe account: whoever comes with its secret key sees what is its own and nothing else. */
final class Account {
  final World world;
  final String key;
  final String id;
  final Store store = new Store();
  final Router router = new Router();
  final Show show = new Show(this);
  final Answers answers = new Answers();
  final ObjectNode settings = Json.of("after_retries", "cancel");

  final Events events = new Events(this);
  final Customers customers = new Customers(this);
  final Products products = new Products(this);
  final Prices prices = new Prices(this);
  final Coupons coupons = new Coupons(this);
  final PromotionCodes promotionCodes = new PromotionCodes(this);
  final Discounts discounts = new Discounts(this);
  final PaymentMethods methods = new PaymentMethods(this);
  final PaymentIntents intents = new PaymentIntents(this);
  final SetupIntents setups = new SetupIntents(this);
  final Charges charges = new Charges(this);
  final Balance balance = new Balance(this);
  final Refunds refunds = new Refunds(this);
  final Disputes disputes = new Disputes(this);
  final InvoiceItems invoiceItems = new InvoiceItems(this);
  final Invoices invoices = new Invoices(this);
  final Invoicing invoicing = new Invoicing(this);
  final Collecting collecting = new Collecting(this);
  final Prorating prorating = new Prorating(this);
  final Previews previews = new Previews(this);
  final Subscriptions subscriptions = new Subscriptions(this);
  final Subscribing subscribing = new Subscribing(this);
  final Changing changing = new Changing(this);
  final SubscriptionItems items = new SubscriptionItems(this);
  final Turning turning = new Turning(this);
  final Sessions sessions = new Sessions(this);
  final Completing completing = new Completing(this);
  final Portals portals = new Portals(this);
  final Endpoints endpoints = new Endpoints(this);
  final Desk desk = new Desk(this);

  Account(World world, String key, String id) {
    this.world = world;
    this.key = key;
    this.id = id;
    List<Resource> resources =
        List.of(
            events,
            customers,
            products,
            prices,
            coupons,
            promotionCodes,
            methods,
            intents,
            setups,
            charges,
            balance,
            refunds,
            disputes,
            invoiceItems,
            previews,
            invoices,
            subscriptions,
            items,
            sessions,
            portals,
            endpoints);
    resources.forEach(each -> each.routes(router));
  }

  /** The moment in seconds, by the clock that can be moved. */
  long now() {
    return world.now();
  }

  /** Changes an object and tells what it was before; without a change there is nothing to tell. */
  void change(ObjectNode node, String event, Runnable work) {
    ObjectNode before = show.plain(node);
    work.run();
    ObjectNode previous = previous(before, show.plain(node));
    if (!previous.isEmpty()) {
      events.emit(event, node, previous);
    }
  }

  static ObjectNode previous(ObjectNode before, ObjectNode after) {
    ObjectNode previous = Json.of();
    for (var field : before.properties()) {
      JsonNode now = after.path(field.getKey());
      if (!field.getValue().equals(now)) {
        boolean both = field.getValue().isObject() && now.isObject();
        previous.set(
            field.getKey(),
            both ? previous((ObjectNode) field.getValue(), (ObjectNode) now) : field.getValue());
      }
    }
    after
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!before.has(name)) {
                previous.putNull(name);
              }
            });
    return previous;
  }
}
