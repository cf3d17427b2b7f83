package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/customers}. */
final class Customers extends Resource {
  private static final String[] FIELDS = {
    "email",
    "name",
    "phone",
    "description",
    "tax_exempt",
    "balance:number",
    "address:map",
    "shipping:map",
    "preferred_locales:list",
    "metadata:meta"
  };

  Customers(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/customers", call -> create(call.params()));
    router.get("/v1/customers", call -> Listing.page(call, store().all("customer"), "email"));
    router.get("/v1/customers/search", call -> Search.page(call, store().all("customer")));
    router.get("/v1/customers/{id}", call -> get(call.step()));
    router.post("/v1/customers/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/customers/{id}", call -> delete(call.step()));
    router.get(
        "/v1/customers/{id}/payment_methods",
        call -> Listing.page(call, account.methods.of(alive(call.step()))));
    router.get(
        "/v1/customers/{id}/payment_methods/{method}",
        call -> store().get("payment_method", call.step("method")));
  }

  ObjectNode create(Params params) {
    ObjectNode customer = begin("customer", "cus");
    customer.put("invoice_prefix", Ids.invoicePrefix());
    Fields.set(customer, params, FIELDS);
    store().add("customer", customer);
    attach(customer, params);
    account.events.emit("customer.created", customer);
    return customer;
  }

  private ObjectNode get(String id) {
    ObjectNode customer = store().get("customer", id);
    return Json.flag(customer, "deleted")
        ? Json.of("id", id, "object", "customer", "deleted", true)
        : customer;
  }

  private ObjectNode alive(String id) {
    ObjectNode customer = store().get("customer", id);
    if (Json.flag(customer, "deleted")) {
      throw Refused.gone("customer", id);
    }
    return customer;
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode customer = alive(id);
    account.change(
        customer,
        "customer.updated",
        () -> {
          Fields.set(customer, params, FIELDS);
          attach(customer, params);
        });
    return customer;
  }

  private void attach(ObjectNode customer, Params params) {
    String method = params.text("payment_method");
    if (method != null) {
      account.methods.attach(method, customer);
    }
    Params wanted = params.map("invoice_settings");
    String id = wanted.text("default_payment_method");
    ObjectNode settings = customer.withObject("/invoice_settings");
    if (id != null) {
      ObjectNode known = store().named("payment_method", id, wanted.name("default_payment_method"));
      if (!Json.is(known, "customer", Json.text(customer, "id"))) {
        throw Refused.invalid(
            "The customer does not have a payment method with the ID " + id + ".",
            wanted.name("default_payment_method"));
      }
      settings.put("default_payment_method", id);
    } else if (wanted.unset("default_payment_method")) {
      settings.putNull("default_payment_method");
    }
  }

  private ObjectNode delete(String id) {
    ObjectNode customer = alive(id);
    for (ObjectNode each : account.subscriptions.of(id)) {
      account.subscriptions.end(each, "cancellation_requested");
    }
    account.methods.of(customer).forEach(account.methods::detach);
    customer.put("deleted", true);
    account.events.emit("customer.deleted", customer);
    return get(id);
  }

  /** The card that is asked when a subscription names none, or null. */
  ObjectNode defaultMethod(String id) {
    ObjectNode customer = store().get("customer", id);
    String method = Json.text(customer.path("invoice_settings"), "default_payment_method");
    return method == null ? null : store().table("payment_method").get(method);
  }
}
