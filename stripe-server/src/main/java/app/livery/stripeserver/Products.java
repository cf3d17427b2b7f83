package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code /v1/products}. */
final class Products extends Resource {
  private static final String[] FIELDS = {
    "name",
    "description",
    "active:flag",
    "default_price",
    "images:list",
    "metadata:meta",
    "statement_descriptor",
    "tax_code",
    "unit_label",
    "url",
    "shippable:flag"
  };

  Products(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/products", call -> create(call.params()));
    router.get("/v1/products", call -> Listing.page(call, store().all("product"), "active"));
    router.get("/v1/products/search", call -> Search.page(call, store().all("product")));
    router.get("/v1/products/{id}", call -> store().get("product", call.step()));
    router.post("/v1/products/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/products/{id}", call -> delete(call.step()));
  }

  ObjectNode create(Params params) {
    params.need("name");
    ObjectNode product = begin("product", "prod");
    String own = params.text("id");
    if (own != null && store().table("product").containsKey(own)) {
      throw Refused.invalid("resource_already_exists", "Product already exists.", "id");
    }
    product.put("id", own == null ? Json.text(product, "id") : own);
    product.put("updated", account.now());
    Fields.set(product, params, FIELDS);
    store().add("product", product);
    price(product, params.map("default_price_data"));
    account.events.emit("product.created", product);
    return product;
  }

  private void price(ObjectNode product, Params price) {
    if (price.has("currency")) {
      price.put("product", Json.text(product, "id"));
      product.put("default_price", Json.text(account.prices.create(price), "id"));
    }
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode product = store().get("product", id);
    account.change(
        product,
        "product.updated",
        () -> {
          Fields.set(product, params, FIELDS);
          product.put("updated", account.now());
        });
    return product;
  }

  private ObjectNode delete(String id) {
    ObjectNode product = store().get("product", id);
    if (!store().where("price", each -> Json.is(each, "product", id)).isEmpty()) {
      throw Refused.invalid(
          "This product cannot be deleted because it has one or more user-created prices.", "id");
    }
    store().remove("product", id);
    account.events.emit("product.deleted", product);
    return Json.of("id", id, "object", "product", "deleted", true);
  }

  String name(String id) {
    ObjectNode product = store().table("product").get(id);
    return product == null ? id : Json.text(product, "name");
  }
}
