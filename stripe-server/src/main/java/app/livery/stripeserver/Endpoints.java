package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code /v1/webhook_endpoints}: who is told what happens. */
final class Endpoints extends Resource {
  private static final String KIND = "webhook_endpoint";

  Endpoints(Account account) {
    super(account);
  }

  @Override
  void routes(Router router) {
    router.post("/v1/webhook_endpoints", call -> create(call.params()));
    router.get("/v1/webhook_endpoints", call -> Listing.page(call, store().all(KIND)));
    router.get("/v1/webhook_endpoints/{id}", call -> store().get(KIND, call.step()));
    router.post("/v1/webhook_endpoints/{id}", call -> update(call.step(), call.params()));
    router.delete("/v1/webhook_endpoints/{id}", call -> delete(call.step()));
  }

  /** The secret is shown once, to whoever makes the endpoint. */
  private ObjectNode create(Params params) {
    ObjectNode endpoint = make(params);
    return endpoint.deepCopy().put("secret", Json.text(endpoint, "_secret"));
  }

  ObjectNode make(Params params) {
    String url = params.need("url");
    if (!url.matches("https?://.+")) {
      throw Refused.invalid("url_invalid", "Invalid URL: must begin with http or https", "url");
    }
    if (params.texts("enabled_events").isEmpty()) {
      throw Refused.missingParam("enabled_events");
    }
    ObjectNode endpoint = begin("webhook_endpoint", "we");
    endpoint.put("_secret", params.text("_secret", "whsec_" + Ids.letters(32)));
    Fields.set(
        endpoint,
        params,
        "url",
        "enabled_events:list",
        "description",
        "metadata:meta",
        "api_version");
    return store().add(KIND, endpoint);
  }

  private ObjectNode update(String id, Params params) {
    ObjectNode endpoint = store().get(KIND, id);
    Fields.set(endpoint, params, "url", "enabled_events:list", "description", "metadata:meta");
    if (params.has("disabled")) {
      endpoint.put("status", params.flag("disabled") ? "disabled" : "enabled");
    }
    return endpoint;
  }

  private ObjectNode delete(String id) {
    store().get(KIND, id);
    store().remove(KIND, id);
    return Json.of("id", id, "object", KIND, "deleted", true);
  }

  List<ObjectNode> wanting(String type) {
    return store().where(KIND, each -> Json.is(each, "status", "enabled") && wants(each, type));
  }

  private static boolean wants(ObjectNode endpoint, String type) {
    for (var wish : endpoint.withArray("enabled_events")) {
      if (Events.fits(wish.asText(), type)) {
        return true;
      }
    }
    return false;
  }
}
