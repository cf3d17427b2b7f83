package app.livery.web.billing;

import app.livery.billing.stripe.StripePreview;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.OrganisationId;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;

/** An organisation's subscriptions, and what its owners do with them. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/subscriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationSubscriptionsResource {
  @Inject Subscriptions subscriptions;
  @Inject Changing changing;

  /**
   * Other terms.
   *
   * @param price the identifier of a price; null for the one that it has
   * @param at the moment of the preview that was agreed to; null for now
   */
  public record NewTerms(int seats, UUID price, Instant at) {}

  /** Until when nothing is paid and used; null for no end. */
  public record Pause(Instant until) {}

  /** Whether it ends at once; else with what is paid. */
  public record Ending(boolean now) {}

  @GET
  @Summary("Lists the subscriptions of an organisation, newest first")
  public Page<SubscriptionRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("status") String status) {
    return paging.page(
        subscriptions.list(organisation, paging.ask("status", status)), SubscriptionRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a subscription of an organisation")
  public SubscriptionRow get(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return subscriptions.get(organisation, id);
  }

  @GET
  @Path("{id}/preview")
  @Summary("Shows what other seats or another price would cost")
  public StripePreview preview(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("id") UUID id,
      @QueryParam("seats") @DefaultValue("1") int seats,
      @QueryParam("price") UUID price) {
    return changing.preview(organisation, id, seats, price);
  }

  @PUT
  @Path("{id}/terms")
  @Summary("Sets the seats and the price of a subscription")
  public SubscriptionRow change(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("id") UUID id,
      NewTerms wanted) {
    return changing.change(organisation, id, wanted.seats(), wanted.price(), wanted.at());
  }

  @PUT
  @Path("{id}/pause")
  @Summary("Pauses a subscription")
  public SubscriptionRow pause(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("id") UUID id,
      Pause wanted) {
    return changing.pause(organisation, id, wanted.until());
  }

  @DELETE
  @Path("{id}/pause")
  @Summary("Goes on with a subscription after a pause")
  public SubscriptionRow resume(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return changing.resume(organisation, id);
  }

  @PUT
  @Path("{id}/cancellation")
  @Summary("Ends a subscription, with what is paid or at once")
  public SubscriptionRow cancel(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("id") UUID id,
      Ending wanted) {
    return changing.cancel(organisation, id, wanted.now());
  }

  @DELETE
  @Path("{id}/cancellation")
  @Summary("Takes back that a subscription should end")
  public SubscriptionRow keep(
      @PathParam("organisation") OrganisationId organisation, @PathParam("id") UUID id) {
    return changing.keep(organisation, id);
  }
}
