package app.livery.web.billing;

import app.livery.billing.plans.Cataloguing;
import app.livery.billing.plans.Importing;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.billing.plans.ProductOffer;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Plans and what Stripe sells, side by side. */
@OnTenant
@RequestScoped
@Path("catalogue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StripeCatalogueResource {
  @Inject Plans plans;
  @Inject Cataloguing cataloguing;
  @Inject Importing importing;

  /** Stripe's id of a price. */
  public record Counterpart(String stripePrice) {}

  /** Stripe's ids of products. */
  public record Wanted(List<String> products) {}

  @GET
  @Path("on-sale")
  @Summary("Lists what can be bought at present")
  public List<PlanWithPrices> sellable() {
    return plans.sellable();
  }

  @PUT
  @Path("plans/{id}")
  @Summary("Makes at Stripe what a plan lacks there: its product, and each of its prices")
  public PlanWithPrices publish(@PathParam("id") UUID id) {
    return cataloguing.publish(id);
  }

  @PUT
  @Path("prices/{id}")
  @Summary("Lets a price stand for one that is at Stripe already")
  public PlanWithPrices join(@PathParam("id") UUID id, Counterpart counterpart) {
    return cataloguing.join(id, counterpart.stripePrice());
  }

  @POST
  @Path("comparisons")
  @Idempotent
  @Summary("Compares all prices with Stripe now")
  public Created<Cataloguing.Comparison> compare() {
    return new Created<>("plans", cataloguing.compare());
  }

  @GET
  @Path("products")
  @Summary("Lists what Stripe sells and could become a plan")
  public List<ProductOffer> offers() {
    return importing.offers();
  }

  @POST
  @Path("imports")
  @Idempotent
  @Summary("Drafts plans of what Stripe sells")
  public Created<Importing.Imported> take(Wanted wanted) {
    return new Created<>("plans", importing.take(wanted.products()));
  }
}
