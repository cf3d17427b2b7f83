package app.livery.web.identity;

import app.livery.identity.Switching;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Membership;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The organisations that the person who calls is in. */
@OnTenant
@RequestScoped
@Path("me/organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MyOrganisationsResource {
  @Inject Switching switching;
  @Inject BrowserSession browser;

  /** The organisation to work in. */
  public record Choice(OrganisationId organisation) {}

  @GET
  @Summary("Lists one's own organisations, the oldest membership first")
  public Page<Membership> list() {
    return new Page<>(switching.choices(), null);
  }

  @PUT
  @Path("current")
  @Summary("Works in another organisation from now on, in this browser")
  public void choose(Choice wanted) {
    switching.to(wanted.organisation(), browser.secret());
  }

  @DELETE
  @Path("{organisation}")
  @Summary("Leaves one of one's own organisations; its last owner cannot")
  public void leave(@PathParam("organisation") OrganisationId organisation) {
    switching.leave(organisation, browser.secret());
  }
}
