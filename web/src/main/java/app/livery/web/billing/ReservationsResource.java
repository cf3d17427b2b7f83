package app.livery.web.billing;

import app.livery.billing.ledger.Debit;
import app.livery.billing.ledger.Metering;
import app.livery.billing.ledger.Reservation;
import app.livery.billing.ledger.Reservations;
import app.livery.kernel.Credits;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Credits of an organisation that are kept aside until a use is over. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/credits/reservations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReservationsResource {
  @Inject Reservations reservations;
  @Inject Metering metering;

  /**
   * Credits to keep aside.
   *
   * @param credits a decimal number above zero: what the use will take at most
   * @param service what they are for, for example {@code assistant.answer}
   * @param person who uses them; null for nobody
   * @param key one key, one reservation: said again it changes nothing
   * @param seconds for how long at most, up to a week; null for an hour
   */
  public record WantedReservation(
      String credits, String service, UUID person, String key, Integer seconds) {}

  /**
   * What the use took.
   *
   * @param credits a decimal number; zero where nothing was used
   */
  public record Settlement(String credits) {}

  @GET
  @Summary("Lists what is kept aside at present, newest first")
  public Page<Reservation> open(
      @PathParam("organisation") OrganisationId organisation, @BeanParam Paging paging) {
    return paging.page(reservations.open(organisation, paging.ask()), Reservation::id);
  }

  @POST
  @Idempotent
  @Summary("Keeps credits aside for a use that begins, once for a key")
  public Created<Reservation> reserve(
      @PathParam("organisation") OrganisationId organisation, WantedReservation wanted) {
    Credits credits = Credits.parse(wanted.credits(), "credits");
    Reservation made =
        metering.reserve(
            organisation,
            credits,
            wanted.service(),
            wanted.person(),
            wanted.key(),
            wanted.seconds());
    return new Created<>("organisations/" + organisation + "/credits/reservations", made);
  }

  @PUT
  @Path("{reservation}/settlement")
  @Summary("Takes what the use took and frees the rest; what is not there is owed")
  public Debit settle(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("reservation") UUID reservation,
      Settlement settlement) {
    Credits credits = Credits.parse(settlement.credits(), "credits");
    return metering.settle(organisation, reservation, credits);
  }

  @DELETE
  @Path("{reservation}")
  @Summary("Frees what is kept aside: nothing was used")
  public void release(
      @PathParam("organisation") OrganisationId organisation,
      @PathParam("reservation") UUID reservation) {
    metering.release(organisation, reservation);
  }
}
