package app.livery.stories.walls;

import java.util.function.Function;

/** The routes about organisations, their members, invites and the keys of a tenant. */
final class OrganisationCases extends CaseBook {
  OrganisationCases() {
    organisations();
    members();
    invites();
    keys();
  }

  private void organisations() {
    list("GET /organisations");
    made(
        "POST /organisations",
        w -> Wishes.body("name", w.fresh("O"), "currency", "EUR", "seats", 1));
    Function<World, String> id = World::freshOrganisation;
    one("GET /organisations/{id}", id);
    one(
        "PUT /organisations/{id}",
        id,
        w -> Wishes.body("name", w.fresh("O"), "slug", "o" + System.nanoTime(), "currency", "EUR"));
    one("PUT /organisations/{id}/name", id, w -> Wishes.body("name", w.fresh("O")));
    one("PUT /organisations/{id}/seats", id, w -> Wishes.body("seats", 4));
    one(
        "PUT /organisations/{id}/expiry",
        id,
        w -> Wishes.body("expiresAt", "2100-01-01T00:00:00Z"));
    one("DELETE /organisations/{id}/expiry", id);
    one("PUT /organisations/{id}/suspension", id, w -> Wishes.body("reason", "A test"));
    one("DELETE /organisations/{id}/suspension", id);
  }

  private void members() {
    Function<World, String> own = w -> w.organisation;
    one("GET /organisations/{organisation}/members", own);
    add(
        "PUT /organisations/{organisation}/members/{person}/role",
        KEY,
        w ->
            Request.of(
                "/organisations/" + w.organisation + "/members/" + w.fayId() + "/role",
                "role",
                "VIEWER"));
    add(
        "DELETE /organisations/{organisation}/members/{person}",
        KEY,
        w ->
            Request.of(
                "/organisations/" + w.joinedBy(w.member(), "Marcus") + "/members/" + w.memberId()));
    one("GET /organisations/{organisation}/invites", own);
    one("GET /organisations/{organisation}/api-keys", own);
    one("POST /organisations/{organisation}/api-keys", own, w -> w.wishes.keyOfKey());
  }

  private void invites() {
    list("GET /invites");
    add("POST /invites", KEY, w -> new Request("/invites", w.wishes.invite(w.freshEmail())));
    one("GET /invites/{id}", World::freshInvite);
    one("DELETE /invites/{id}", World::freshInvite);
    one("POST /invites/{id}/sendings", World::freshInvite);
    Function<World, String> secret =
        w -> w.inviteSecret(w.brand.email("Marcus"), w.freshOrganisation());
    add(
        "GET /invites/{token}/preview",
        STRANGER,
        w -> Request.of("/invites/" + secret.apply(w) + "/preview"));
    add(
        "PUT /invites/{token}/acceptance",
        MEMBER,
        w -> Request.of("/invites/" + secret.apply(w) + "/acceptance"));
  }

  private void keys() {
    list("GET /api-keys");
    made("POST /api-keys", w -> w.wishes.keyOfKey());
    one("GET /api-keys/{id}", World::freshKey);
    one("DELETE /api-keys/{id}", World::freshKey);
  }
}
