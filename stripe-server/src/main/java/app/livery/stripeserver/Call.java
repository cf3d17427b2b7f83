package app.livery.stripeserver;

import java.util.Map;

/**
 * One call of the API.
 *
 * @param id the request's id, which the answer names
 * @param key the idempotency key, or null
 */
record Call(
    String id, String method, String path, Params params, String key, Map<String, String> steps) {

  /** A step of the path by its name in the route. */
  String step(String name) {
    return steps.get(name);
  }

  String step() {
    return steps.get("id");
  }

  Call at(Map<String, String> found) {
    return new Call(id, method, path, params, key, found);
  }
}
