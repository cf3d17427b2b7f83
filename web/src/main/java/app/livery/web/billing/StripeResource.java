package app.livery.web.billing;

import app.livery.billing.inbox.EventRow;
import app.livery.billing.inbox.Inbox;
import app.livery.billing.inbox.Replaying;
import app.livery.billing.wiring.Probe;
import app.livery.billing.wiring.Probing;
import app.livery.billing.wiring.Wiring;
import app.livery.billing.wiring.WiringRow;
import app.livery.billing.wiring.Wirings;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Which account of Stripe's the brand's money goes through. */
@OnTenant
@RequestScoped
@Path("stripe")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StripeResource {
  @Inject Wirings wirings;
  @Inject Wiring wiring;
  @Inject Probing probing;
  @Inject Inbox inbox;
  @Inject Replaying replaying;

  /** A pair of keys; {@code webhookSecret} may be empty. No answer ever shows them. */
  public record Keys(String key, String webhookSecret) {}

  @GET
  @Summary("Shows which account of Stripe's money goes through")
  public WiringRow get() {
    return wirings.mine();
  }

  @PUT
  @Path("keys")
  @Summary("Gives the brand's own keys; a person has to do it, and no answer shows them")
  public WiringRow give(Keys keys) {
    return wiring.give(keys.key(), keys.webhookSecret());
  }

  @DELETE
  @Path("keys")
  @Summary("Takes the brand's own keys away; money goes through the common account again")
  public WiringRow remove() {
    return wiring.remove();
  }

  @POST
  @Path("endpoints")
  @Idempotent
  @Summary("Has Stripe send the events of the brand's own account here")
  public Created<WiringRow> makeEndpoint() {
    return new Created<>("stripe", wiring.makeEndpoint());
  }

  @GET
  @Path("probe")
  @Summary("Tries out the brand's own account and says what works")
  public Probe probe() {
    return probing.probe();
  }

  @GET
  @Path("events")
  @Summary("Lists what the brand's own account has told, newest first")
  public Page<EventRow> events(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("type") String type) {
    return paging.page(inbox.list(paging.ask("state", state, "type", type)), EventRow::id);
  }

  @PUT
  @Path("events/{id}/replay")
  @Summary("Has an event tried once more that was given up")
  public void replay(@PathParam("id") UUID id) {
    replaying.replay(id);
  }
}
