package app.livery.web.billing;

import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.Ordering;
import app.livery.billing.transfers.Orders;
import app.livery.billing.transfers.PayableOrder;
import app.livery.billing.transfers.PaymentWish;
import app.livery.billing.transfers.Reviewing;
import app.livery.billing.transfers.Surplus;
import app.livery.kernel.Credits;
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
import java.time.LocalDate;
import java.util.UUID;

/** Orders that are paid by bank transfer. */
@OnTenant
@RequestScoped
@Path("orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
  @Inject Orders orders;
  @Inject Ordering ordering;
  @Inject Reviewing reviewing;

  /**
   * Money that has come in.
   *
   * @param bank null where there is but one
   * @param reference the bank's own; each is taken once
   */
  public record NewPayment(String bank, String reference, long amountMinor, LocalDate receivedOn) {
    PaymentWish wish() {
      return new PaymentWish(bank, reference, amountMinor, receivedOn);
    }
  }

  /**
   * What becomes of money beyond what was due.
   *
   * @param surplus null where there is none
   * @param credits in micro-credits, where it becomes credits; else null
   */
  public record OrderConfirmation(Surplus surplus, Credits credits) {}

  /** Why an order comes to nothing. */
  public record OrderRejection(String reason) {}

  @GET
  @Summary("Lists the orders of all organisations, newest first")
  public Page<OrderRow> list(
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        orders.list(paging.ask("state", state, "organisation", organisation)), OrderRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows an order, where to send its money, and what has come")
  public PayableOrder get(@PathParam("id") UUID id) {
    return orders.get(id);
  }

  @PUT
  @Path("{id}/announcement")
  @Summary("Says that an order's money is on its way")
  public OrderRow announce(@PathParam("id") UUID id) {
    return ordering.announce(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Takes back an order for which nothing has come")
  public void withdraw(@PathParam("id") UUID id) {
    ordering.withdraw(id);
  }

  @POST
  @Path("{id}/payments")
  @Idempotent
  @Summary("Records money that has come in for an order")
  public Created<PayableOrder> record(@PathParam("id") UUID id, NewPayment payment) {
    return new Created<>("orders/" + id, reviewing.record(id, payment.wish()));
  }

  @PUT
  @Path("{id}/confirmation")
  @Summary("Says that an order is paid and provides all of it")
  public OrderRow confirm(@PathParam("id") UUID id, OrderConfirmation confirmation) {
    return reviewing.confirm(id, confirmation.surplus(), confirmation.credits());
  }

  @PUT
  @Path("{id}/rejection")
  @Summary("Says that an order comes to nothing")
  public OrderRow reject(@PathParam("id") UUID id, OrderRejection rejection) {
    return reviewing.reject(id, rejection.reason());
  }
}
