package app.livery.stories.walls;

import java.util.Set;
import java.util.function.Function;

/** The routes about orders that are paid by bank transfer, and where their money is sent. */
final class TransferCases extends CaseBook {
  TransferCases() {
    list("GET /accounting");
    list("GET /bank-accounts");
    add(
        "PUT /bank-accounts/{currency}",
        KEY,
        w -> new Request("/bank-accounts/EUR", w.wishes.bankAccount()),
        Case.SAME);
    add(
        "DELETE /bank-accounts/{currency}",
        KEY,
        w -> {
          w.key.put("/api/v1/bank-accounts/SEK", w.wishes.bankAccount()).fine();
          return Request.of("/bank-accounts/SEK");
        },
        Set.of(200, 204, 404));
    list("GET /orders");
    one("GET /organisations/{organisation}/orders", w -> w.organisation);
    add(
        "POST /organisations/{organisation}/orders",
        KEY,
        w -> new Request("/organisations/" + w.organisation + "/orders", w.wishes.order()));
    Function<World, String> order = World::freshOrder;
    one("GET /orders/{id}", order);
    one("PUT /orders/{id}/announcement", order);
    one("DELETE /orders/{id}", order);
    one("POST /orders/{id}/payments", order, w -> w.wishes.payment());
    one("PUT /orders/{id}/confirmation", World::paidOrder, w -> Wishes.body("surplus", null));
    one("PUT /orders/{id}/rejection", order, w -> Wishes.body("reason", "A test"));
  }
}
