package app.livery.web.identity;

import app.livery.identity.Entering;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The tenant that a member of the staff is inside of. */
@OnPlatform
@RequestScoped
@Path("platform/entry")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {
  @Inject Entering entering;
  @Inject BrowserSession browser;
  @Context HttpServletResponse response;

  /** Which tenant to enter, and why. */
  public record Entry(UUID tenant, String reason) {}

  @PUT
  @Summary("Enters a tenant for a reason and an hour")
  public void enter(Entry wanted) {
    browser.keep(response, entering.enter(wanted.tenant(), wanted.reason(), browser.secret()));
  }

  @DELETE
  @Summary("Comes out of the tenant again")
  public void leave() {
    entering.leave(browser.secret());
  }
}
