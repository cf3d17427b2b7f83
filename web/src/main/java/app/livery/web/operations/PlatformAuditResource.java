package app.livery.web.operations;

import app.livery.operations.facts.AuditFeed;
import app.livery.operations.facts.FactRow;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import app.livery.web.ui.Language;
import app.livery.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The audit feed over the platform and all tenants. */
@OnPlatform
@RequestScoped
@Path("platform/audit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformAuditResource {
  @Inject AuditFeed feed;
  @Inject Texts texts;

  @GET
  @Summary("Lists everything that happened in all tenants, newest first")
  public Page<FactRow> list(
      @BeanParam Paging paging,
      @QueryParam("tenant") String tenant,
      @QueryParam("name") String name,
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("since") String since,
      @QueryParam("until") String until) {
    var ask = paging.ask("tenant", tenant, "name", name, "subject", subject, "actor", actor);
    if (since != null) ask = ask.filter("since", since);
    if (until != null) ask = ask.filter("until", until);
    return paging.page(
        feed.list(ask).map(row -> row.withDetail(texts.in(Language.ENGLISH).told(row.detail()))),
        FactRow::id);
  }
}
