package app.livery.web.billing;

import app.livery.billing.Interval;
import app.livery.billing.plans.Cataloguing;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanWish;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.kernel.Money;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What the brand sells. */
@OnTenant
@RequestScoped
@Path("plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {
  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Cataloguing cataloguing;

  /** What a plan shall cost for each seat and interval. */
  public record NewPrice(Money unit, Interval interval) {}

  @GET
  @Summary("Lists plans, newest first")
  public Page<PlanRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(plans.list(paging.ask("status", status)), PlanRow::id);
  }

  @POST
  @Idempotent
  @Summary("Drafts a plan")
  public Created<PlanWithPrices> draft(PlanWish wish) {
    PlanWithPrices drafted = packaging.draft(wish);
    return new Created<>("plans/" + drafted.plan().id(), drafted);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a plan and its prices")
  public PlanWithPrices get(@PathParam("id") UUID id) {
    return plans.get(id);
  }

  @PUT
  @Path("{id}")
  @Summary("Changes the terms of a draft")
  public PlanWithPrices change(@PathParam("id") UUID id, PlanWish wish) {
    return packaging.change(id, wish);
  }

  @DELETE
  @Path("{id}")
  @Summary("Throws a draft away")
  public void drop(@PathParam("id") UUID id) {
    packaging.drop(id);
  }

  @POST
  @Path("{id}/generations")
  @Idempotent
  @Summary("Drafts the next generation of a plan, with the same terms and prices to begin with")
  public Created<PlanWithPrices> renew(@PathParam("id") UUID id) {
    PlanWithPrices drafted = packaging.renew(id);
    return new Created<>("plans/" + drafted.plan().id(), drafted);
  }

  @POST
  @Path("{id}/prices")
  @Idempotent
  @Summary("Prices a plan in one more currency or interval; where it is sold, at Stripe too")
  public Created<PlanWithPrices> price(@PathParam("id") UUID id, NewPrice wanted) {
    return new Created<>("plans/" + id, cataloguing.price(id, wanted.unit(), wanted.interval()));
  }

  @DELETE
  @Path("{id}/prices/{price}")
  @Summary("Takes a price from a draft")
  public PlanWithPrices unprice(@PathParam("id") UUID id, @PathParam("price") UUID price) {
    return packaging.unprice(price);
  }

  @PUT
  @Path("{id}/sale")
  @Summary("Puts a plan on sale, with its prices at Stripe; the generation before it is retired")
  public PlanWithPrices sell(@PathParam("id") UUID id) {
    return cataloguing.sell(id);
  }

  @DELETE
  @Path("{id}/sale")
  @Summary("Takes a plan off sale; those who have it keep it")
  public PlanWithPrices retire(@PathParam("id") UUID id) {
    return packaging.retire(id);
  }
}
