package app.livery.web.billing;

import app.livery.billing.checkouts.Buying;
import app.livery.billing.checkouts.CheckingOut;
import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.Checkouts;
import app.livery.billing.checkouts.Fulfilling;
import app.livery.billing.subscriptions.Changing;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import app.livery.web.ui.Addresses;
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

/** An organisation on its way to pay. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/checkouts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationCheckoutsResource {
  @Inject Checkouts checkouts;
  @Inject Buying buying;
  @Inject CheckingOut checkingOut;
  @Inject Fulfilling fulfilling;
  @Inject Changing changing;
  @Inject PaymentPaths paths;
  @Inject Addresses addresses;

  /**
   * What is bought.
   *
   * @param price the identifier of a plan's price
   */
  public record NewCheckout(UUID price, int seats) {}

  /** Where cards and invoices are looked after, for a few minutes. */
  public record Portal(String url) {}

  @GET
  @Summary("Lists the checkouts of an organisation, newest first")
  public Page<CheckoutRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("state") String state) {
    return paging.page(checkouts.list(organisation, paging.ask("state", state)), CheckoutRow::id);
  }

  @POST
  @Idempotent
  @Summary("Opens the way to pay for a plan, or answers the one that is open for the same")
  public Created<CheckoutRow> open(
      @PathParam("organisation") OrganisationId organisation, NewCheckout wanted) {
    if (wanted.price() == null) throw new Malformed("price", "choice");
    CheckingOut.Addresses ways = paths.from("/billing-plans");
    CheckoutRow row = buying.buy(organisation, wanted.price(), wanted.seats(), ways);
    return new Created<>("organisations/" + organisation + "/checkouts/" + row.id(), row);
  }

  @POST
  @Path("offers")
  @Idempotent
  @Summary("Goes on with the offer that the organisation has taken: to its payment, or at once")
  public Created<CheckoutRow> goOn(@PathParam("organisation") OrganisationId organisation) {
    CheckoutRow row = buying.goOn(organisation, paths.from("/billing-offer"));
    return new Created<>("organisations/" + organisation + "/checkouts/" + row.id(), row);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a checkout of an organisation")
  public CheckoutRow get(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return checkouts.get(organisation, id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Closes a checkout that is open")
  public CheckoutRow abandon(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return checkingOut.abandon(organisation, id);
  }

  @PUT
  @Path("arrivals/{session}")
  @Summary("Gives what was bought to somebody who comes back from the payment page")
  public CheckoutRow arrive(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("session") String session) {
    return fulfilling.arrive(organisation, session);
  }

  @POST
  @Path("portals")
  @Summary("Opens the page on which cards and invoices are looked after")
  public Portal portal(@PathParam("organisation") OrganisationId organisation) {
    return new Portal(changing.portal(organisation, addresses.here("/billing")));
  }
}
