package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A resource of the API in one account. */
abstract class Resource {
  final Account account;

  Resource(Account account) {
    this.account = account;
  }

  abstract void routes(Router router);

  Store store() {
    return account.store;
  }

  /** A new object of the kind, with an id of its own and the moment of its making. */
  ObjectNode begin(String shape, String prefix) {
    ObjectNode node = Json.of("id", Ids.of(prefix));
    node.setAll(Json.shape(shape));
    return node.put("created", account.now());
  }
}
