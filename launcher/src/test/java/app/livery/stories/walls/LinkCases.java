package app.livery.stories.walls;

import app.livery.stories.Brand;
import java.util.function.Function;

/** The routes about links and codes that let people in. */
final class LinkCases extends CaseBook {
  LinkCases() {
    trialLinks();
    offerLinks();
    codes();
  }

  private void trialLinks() {
    list("GET /trial-links");
    made("POST /trial-links", w -> w.wishes.trialLink());
    Function<World, String> id = w -> w.freshTrialLink().at("/link/id").asText();
    one("GET /trial-links/{id}", id);
    one("PUT /trial-links/{id}/closure", id);
    one("DELETE /trial-links/{id}/closure", id);
    Function<World, String> secret = w -> Brand.secret(w.freshTrialLink().at("/address").asText());
    add(
        "GET /trial-links/{token}/preview",
        STRANGER,
        w -> Request.of("/trial-links/" + secret.apply(w) + "/preview"));
    add(
        "PUT /trial-links/{token}/acceptance",
        MEMBER,
        w -> Request.of("/trial-links/" + secret.apply(w) + "/acceptance"));
  }

  private void offerLinks() {
    list("GET /offer-links");
    made("POST /offer-links", w -> w.wishes.offerLink());
    Function<World, String> id = w -> w.freshOfferLink().at("/link/id").asText();
    one("GET /offer-links/{id}", id);
    one("PUT /offer-links/{id}/closure", id);
    one("DELETE /offer-links/{id}/closure", id);
    Function<World, String> secret = w -> Brand.secret(w.freshOfferLink().at("/address").asText());
    add(
        "GET /offer-links/{token}/preview",
        STRANGER,
        w -> Request.of("/offer-links/" + secret.apply(w) + "/preview"));
    add(
        "POST /offer-links/{token}/organisations",
        MEMBER,
        w ->
            Request.of(
                "/offer-links/" + secret.apply(w) + "/organisations", "name", w.fresh("Offered")));
    add(
        "POST /offer-links/{token}/applications",
        OWNER,
        w ->
            Request.of(
                "/offer-links/" + secret.apply(w) + "/applications",
                "organisation",
                w.organisation));
  }

  private void codes() {
    list("GET /invite-codes");
    made("POST /invite-codes", w -> w.wishes.code());
    Function<World, String> id = w -> w.freshCode().at("/id").asText();
    one("GET /invite-codes/{id}", id);
    one("DELETE /invite-codes/{id}", id);
    one("PUT /invite-codes/{id}/closure", id);
    one("DELETE /invite-codes/{id}/closure", id);
    add(
        "POST /invite-codes/redemptions",
        OWNER,
        w -> Request.of("/invite-codes/redemptions", "code", w.freshCode().at("/code").asText()));
  }
}
