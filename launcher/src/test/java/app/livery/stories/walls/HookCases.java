package app.livery.stories.walls;

/** The routes about systems of a tenant's own that are told what happens. */
final class HookCases extends CaseBook {
  HookCases() {
    list("GET /hooks");
    list("GET /hooks/events");
    made("POST /hooks", w -> w.wishes.hook());
    one("GET /hooks/{id}", World::freshHook);
    one("PUT /hooks/{id}", World::freshHook, w -> w.wishes.hook());
    one("DELETE /hooks/{id}", World::freshHook);
    one("PUT /hooks/{id}/pause", World::freshHook);
    one("DELETE /hooks/{id}/pause", World::freshHook);
    one("POST /hooks/{id}/secrets", World::freshHook);
    one("POST /hooks/{id}/pings", World::freshHook);
    one("GET /hooks/{id}/deliveries", World::freshHook);
    one(
        "POST /hooks/{id}/replays",
        World::freshHook,
        w -> Wishes.body("from", "2026-01-01T00:00:00Z", "until", "2026-01-02T00:00:00Z"));
    one("GET /hook-deliveries/{id}", World::freshHookDelivery);
    one("POST /hook-deliveries/{id}/replays", World::freshHookDelivery);
  }
}
