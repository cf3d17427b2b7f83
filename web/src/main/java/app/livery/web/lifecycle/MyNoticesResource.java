package app.livery.web.lifecycle;

import app.livery.lifecycle.notices.Muting;
import app.livery.lifecycle.notices.Notice;
import app.livery.lifecycle.notices.NoticeRow;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the person who calls is written to about. */
@OnTenant
@RequestScoped
@Path("me/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MyNoticesResource {
  @Inject Muting muting;

  /** Whether a notice is to be sent. */
  public record Wish(boolean wanted) {}

  @GET
  @Summary("Lists the notices that one can do without, and whether one wants them")
  public Page<NoticeRow> list() {
    return new Page<>(muting.mine(), null);
  }

  @PUT
  @Path("{notice}")
  @Summary("Sends a notice from now on, or does not")
  public void choose(@PathParam("notice") String notice, Wish wish) {
    muting.choose(Notice.of(notice), wish.wanted());
  }
}
