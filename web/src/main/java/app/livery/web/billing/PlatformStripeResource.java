package app.livery.web.billing;

import app.livery.billing.inbox.EventRow;
import app.livery.billing.inbox.Inbox;
import app.livery.billing.inbox.Replaying;
import app.livery.billing.wiring.Probe;
import app.livery.billing.wiring.Probing;
import app.livery.billing.wiring.WiringRow;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The platform's own account at Stripe, and what all accounts have told. */
@OnPlatform
@RequestScoped
@Path("platform/stripe")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformStripeResource {
  @Inject Probing probing;
  @Inject Inbox inbox;
  @Inject Replaying replaying;

  @GET
  @Summary("Shows the platform's account, as the environment names it")
  public WiringRow get() {
    return probing.platform();
  }

  @GET
  @Path("probe")
  @Summary("Tries out the platform's account and says what works")
  public Probe probe() {
    return probing.probeOfPlatform();
  }

  @GET
  @Path("events")
  @Summary("Lists what Stripe has told, newest first")
  public Page<EventRow> events(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("type") String type) {
    return paging.page(
        inbox.listOfPlatform(paging.ask("state", state, "type", type)), EventRow::id);
  }

  @PUT
  @Path("events/{id}/replay")
  @Summary("Has an event tried once more that was given up, or that found no owner")
  public void replay(@PathParam("id") UUID id) {
    replaying.replayOfPlatform(id);
  }
}
