package app.livery.web.operations;

import app.livery.operations.facts.FactRow;
import app.livery.operations.facts.Trail;
import app.livery.web.api.Json;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import app.livery.web.ui.Language;
import app.livery.web.ui.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The tenant's own audit trail. */
@OnTenant
@RequestScoped
@Path("audit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject Trail trail;
  @Inject Texts texts;

  @GET
  @Summary("Lists everything that happened, newest first")
  public Page<FactRow> list(
      @BeanParam Paging paging,
      @QueryParam("name") String name,
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("since") String since,
      @QueryParam("until") String until) {
    return paging.page(
        trail
            .list(
                paging.ask(
                    "name", name, "subject", subject, "actor", actor, "since", since, "until",
                    until))
            .map(row -> row.withDetail(texts.in(Language.ENGLISH).told(row.detail()))),
        FactRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows all that is known of a fact, before and after")
  public JsonNode get(@PathParam("id") UUID id) {
    return Json.read(trail.payload(id));
  }
}
