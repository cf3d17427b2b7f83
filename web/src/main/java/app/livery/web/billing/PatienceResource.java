package app.livery.web.billing;

import app.livery.billing.subscriptions.Dunning;
import app.livery.billing.subscriptions.Patience;
import app.livery.billing.subscriptions.Patiences;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How long the tenant waits for missing payments. */
@OnTenant
@RequestScoped
@Path("billing/patience")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PatienceResource {
  @Inject Patiences patiences;
  @Inject Dunning dunning;

  @GET
  @Summary("Shows how long missing payments are waited for")
  public Patience get() {
    return patiences.mine();
  }

  @PUT
  @Summary("Sets how long missing payments are waited for")
  public Patience put(Patience wanted) {
    return dunning.be(wanted);
  }
}
