package app.livery.stories.walls;

import static app.livery.stories.walls.Case.REFUSED;
import static app.livery.stories.walls.Case.SAME;

import app.livery.stories.Staff;
import java.util.Map;
import java.util.function.Function;

/** The routes about people, whoever calls, and the rest of a tenant's affairs. */
final class PeopleCases extends CaseBook {
  PeopleCases() {
    people();
    rest();
    me();
    arriving();
  }

  private void people() {
    list("GET /people");
    Function<World, String> fay = w -> w.fayId();
    one("GET /people/{id}", fay);
    one("PUT /people/{id}/name", fay, w -> Wishes.body("name", "Fay"));
    one("PUT /people/{id}/language", fay, w -> Wishes.body("language", "en"));
    one("PUT /people/{id}/suspension", fay, w -> Wishes.body("reason", "A test"));
    one("DELETE /people/{id}/suspension", fay);
    one("POST /people/{id}/password-resets", fay);
    one("DELETE /people/{id}/sessions", fay);
    add(
        "PUT /people/{id}/administration",
        ADMIN,
        w -> Request.of("/people/" + fay.apply(w) + "/administration"));
    add(
        "DELETE /people/{id}/administration",
        ADMIN,
        w -> Request.of("/people/" + fay.apply(w) + "/administration"));
  }

  private void rest() {
    list("GET /audit");
    one("GET /audit/{id}", World::someFact);
    list("GET /overview");
    list("GET /overview/sign-ups");
    list("GET /revenue");
    list("GET /mail");
    list("GET /settings");
    add(
        "PUT /settings/{setting}",
        KEY,
        w -> Request.of("/settings/session-days", "value", 20),
        SAME);
  }

  private void me() {
    list("GET /me");
    add("PUT /me", MEMBER, w -> Request.of("/me", "name", "Marcus", "language", "en"), SAME);
    add(
        "PUT /me/password",
        MEMBER,
        w -> Request.of("/me/password", "current", Staff.PASSWORD, "password", Staff.PASSWORD),
        SAME);
    add("GET /me/organisations", MEMBER, w -> Request.of("/me/organisations"), SAME);
    add(
        "PUT /me/organisations/current",
        MEMBER,
        w -> Request.of("/me/organisations/current", "organisation", w.organisation));
    add(
        "DELETE /me/organisations/{organisation}",
        MEMBER,
        w -> Request.of("/me/organisations/" + w.workedInBy(w.member(), "Marcus")));
    add("GET /me/notices", MEMBER, w -> Request.of("/me/notices"), SAME);
    add(
        "PUT /me/notices/{notice}",
        MEMBER,
        w -> Request.of("/me/notices/member-joined", "wanted", true),
        SAME);
    add("GET /sessions", FAY, w -> Request.of("/sessions"), SAME);
    add("DELETE /sessions", FAY, w -> Request.of("/sessions"), SAME);
    add(
        "DELETE /sessions/{id}",
        World::member,
        w -> Request.of("/sessions/" + w.sessionOf(w.brand.signIn(w.brand.email("Marcus")))));
    add("DELETE /sessions/current", FAY, w -> Request.of("/sessions/current"), SAME);
    add(
        "PUT /sessions/current",
        STRANGER,
        w -> new Request("/sessions/current", w.wishes.credentials()),
        REFUSED);
  }

  private void arriving() {
    add(
        "POST /sign-ups",
        STRANGER,
        w -> {
          String email = w.freshEmail();
          Map<String, Object> wish = w.wishes.signUp(email);
          wish.put("way", "invite");
          wish.put("secret", w.inviteSecret(email, w.organisation));
          return new Request("/sign-ups", wish);
        });
    add(
        "POST /sign-ups/sendings",
        STRANGER,
        w -> Request.of("/sign-ups/sendings", "email", w.freshEmail()),
        SAME);
    add(
        "POST /sign-ups/confirmations",
        STRANGER,
        w -> Request.of("/sign-ups/confirmations", "link", w.confirmationSecret()));
    add(
        "POST /password-resets",
        STRANGER,
        w -> Request.of("/password-resets", "email", w.brand.email("Fay")),
        SAME);
    add(
        "GET /password-resets/{token}",
        STRANGER,
        w -> Request.of("/password-resets/" + w.resetSecret()));
    add(
        "PUT /password-resets/{token}/password",
        STRANGER,
        w ->
            Request.of(
                "/password-resets/" + w.resetSecret() + "/password", "password", Staff.PASSWORD));
  }
}
