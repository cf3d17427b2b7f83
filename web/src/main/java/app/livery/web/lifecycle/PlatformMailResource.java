package app.livery.web.lifecycle;

import app.livery.lifecycle.MailRow;
import app.livery.lifecycle.Mails;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The letters of the platform to its staff. What they said is not kept. */
@OnPlatform
@RequestScoped
@Path("platform/mail")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformMailResource {
  @Inject Mails mails;

  @GET
  @Summary("Lists letters to the staff, the latest first")
  public Page<MailRow> list(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("template") String template) {
    return paging.page(
        mails.listOfPlatform(paging.ask("state", state, "template", template)), MailRow::id);
  }
}
