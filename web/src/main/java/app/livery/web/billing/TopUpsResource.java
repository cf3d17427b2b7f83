package app.livery.web.billing;

import app.livery.billing.topups.TopUpOffer;
import app.livery.billing.topups.TopUpRow;
import app.livery.billing.topups.TopUps;
import app.livery.billing.topups.ToppingUp;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an organisation may buy, and has set out to. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/top-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopUpsResource {
  @Inject ToppingUp toppingUp;
  @Inject TopUps topUps;

  /**
   * Credits that somebody wants to buy.
   *
   * @param credits a decimal number
   * @param language what the payer reads, for example {@code en}
   */
  public record WantedTopUp(String credits, String language) {}

  @GET
  @Summary("Lists an organisation's top-ups, newest first")
  public Page<TopUpRow> list(
      @PathParam("organisation") OrganisationId organisation, @BeanParam Paging paging) {
    return paging.page(topUps.list(organisation, paging.ask()), TopUpRow::id);
  }

  @GET
  @Path("offers")
  @Summary("Lists what is sold, in the organisation's currency")
  public Page<TopUpOffer> offers(@PathParam("organisation") OrganisationId organisation) {
    return new Page<>(toppingUp.offers(organisation), null);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a top-up; while it is open, asks whether it is paid")
  public TopUpRow get(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") String id) {
    return toppingUp.look(organisation, Ids.parse(id));
  }

  @POST
  @Idempotent
  @Summary("Begins a top-up; it is paid at its address")
  public Created<TopUpRow> begin(
      @PathParam("organisation") OrganisationId organisation, WantedTopUp wanted) {
    Credits credits = Credits.parse(wanted.credits(), "credits");
    TopUpRow row = toppingUp.begin(organisation, credits, wanted.language());
    return new Created<>("organisations/" + organisation + "/top-ups/" + row.id(), row);
  }
}
