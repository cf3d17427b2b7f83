package app.livery.web.operations;

import app.livery.kernel.Ask;
import app.livery.operations.errors.ErrorGroupRow;
import app.livery.operations.errors.ErrorRow;
import app.livery.operations.errors.Errors;
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

/** Faults of the server and of scripts in browsers. */
@OnPlatform
@RequestScoped
@Path("platform/errors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformErrorsResource {
  private static final int MOST_GROUPS = 200;

  @Inject Errors errors;

  @GET
  @Summary("Lists faults as they came, newest first")
  public Page<ErrorRow> recent(
      @BeanParam Paging paging,
      @QueryParam("source") String source,
      @QueryParam("fingerprint") String fingerprint,
      @QueryParam("tenant") String tenant) {
    return paging.page(
        errors.recent(paging.ask("source", source, "fingerprint", fingerprint, "tenant", tenant)),
        ErrorRow::id);
  }

  @GET
  @Path("groups")
  @Summary("Lists the most frequent faults, 200 at most")
  public Page<ErrorGroupRow> top() {
    return new Page<>(errors.top(Ask.first(MOST_GROUPS)).rows(), null);
  }
}
