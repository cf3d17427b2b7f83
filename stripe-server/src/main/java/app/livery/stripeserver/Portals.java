package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code /v1/billing_portal}: the pages where customers help themselves. */
final class Portals extends Resource {
  private static final String SESSION = "billing_portal.session";
  private static final String CONFIGURATION = "billing_portal.configuration";

  Portals(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/billing_portal/sessions", call -> create(call.params()));
    router.post("/v1/billing_portal/configurations", call -> configure(call.params()));
    router.get(
        "/v1/billing_portal/configurations",
        call -> Listing.page(call, store().all(CONFIGURATION), "active", "is_default"));
    router.get(
        "/v1/billing_portal/configurations/{id}", call -> store().get(CONFIGURATION, call.step()));
    router.post(
        "/v1/billing_portal/configurations/{id}",
        call -> changed(store().get(CONFIGURATION, call.step()), call.params()));
  }

  private ObjectNode create(Params params) {
    ObjectNode customer = store().named("customer", params.need("customer"), "customer");
    ObjectNode session = begin("portal_session", "bps");
    Fields.set(session, params, "return_url", "locale");
    session.put("customer", Json.text(customer, "id")).put("configuration", configuration(params));
    Params flow = params.map("flow_data");
    if (flow.has("type")) {
      session.set("flow", flow(flow));
    }
    String secret = "test_" + Ids.letters(58);
    session.put("_secret", secret).put("url", account.world.url() + "/p/session/" + secret);
    store().add(SESSION, session);
    account.events.emit("billing_portal.session.created", session);
    return session;
  }

  private static ObjectNode flow(Params wish) {
    ObjectNode flow = Json.of("type", wish.text("type"), "after_completion", null);
    for (String each : List.of("subscription_cancel", "subscription_update")) {
      String subscription = wish.map(each).text("subscription");
      flow.set(each, subscription == null ? null : Json.of("subscription", subscription));
    }
    return flow;
  }

  private String configuration(Params params) {
    String id = params.text("configuration");
    if (id != null) {
      return Json.text(store().named(CONFIGURATION, id, "configuration"), "id");
    }
    List<ObjectNode> standard = store().where(CONFIGURATION, c -> Json.flag(c, "is_default"));
    ObjectNode found =
        standard.isEmpty() ? configure(Params.none()).put("is_default", true) : standard.get(0);
    return Json.text(found, "id");
  }

  private ObjectNode configure(Params params) {
    return store().add(CONFIGURATION, changed(begin("portal_configuration", "bpc"), params));
  }

  private ObjectNode changed(ObjectNode configuration, Params params) {
    Fields.set(configuration, params, "active:flag", "default_return_url", "metadata:meta");
    return configuration.put("updated", account.now());
  }

  /** The session of a page's secret, or null. */
  ObjectNode bySecret(String secret) {
    return store().where(SESSION, each -> Json.is(each, "_secret", secret)).stream()
        .findFirst()
        .orElse(null);
  }

  /** As the portal does it: the end is planned by {@code cancel_at} alone. */
  ObjectNode cancel(String id) {
    ObjectNode subscription = account.subscriptions.alive(id);
    account.subscriptions.change(
        subscription,
        () -> account.changing.plan(subscription, Subscriptions.periodEnd(subscription)));
    return subscription;
  }

  ObjectNode renew(String id) {
    ObjectNode subscription = account.subscriptions.alive(id);
    account.subscriptions.change(subscription, () -> account.changing.plan(subscription, null));
    return subscription;
  }
}
