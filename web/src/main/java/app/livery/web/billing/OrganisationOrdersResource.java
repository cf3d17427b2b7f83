package app.livery.web.billing;

import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.OrderWish;
import app.livery.billing.transfers.Ordering;
import app.livery.billing.transfers.Orders;
import app.livery.billing.transfers.PayableOrder;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What one organisation orders by bank transfer. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationOrdersResource {
  @Inject Orders orders;
  @Inject Ordering ordering;

  /**
   * What an organisation wants to buy.
   *
   * @param price of a plan that is on sale
   * @param periods how many of the price's intervals
   * @param billedTo the customer's legal name and address, line by line; may be empty
   * @param taxId the customer's; may be null
   */
  public record NewOrder(UUID price, int seats, int periods, String billedTo, String taxId) {
    OrderWish wish() {
      return new OrderWish(price, seats, periods, billedTo, taxId);
    }
  }

  @GET
  @Summary("Lists an organisation's orders, newest first")
  public Page<OrderRow> list(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("state") String state) {
    return paging.page(orders.list(organisation, paging.ask("state", state)), OrderRow::id);
  }

  @POST
  @Idempotent
  @Summary("Orders a plan by bank transfer; the answer says where to send the money")
  public Created<PayableOrder> place(
      @PathParam("organisation") OrganisationId organisation, NewOrder wanted) {
    PayableOrder placed = ordering.place(organisation, wanted.wish());
    return new Created<>("orders/" + placed.order().id(), placed);
  }
}
