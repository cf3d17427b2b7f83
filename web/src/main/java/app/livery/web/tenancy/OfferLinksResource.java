package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.OfferLinkRow;
import app.livery.tenancy.links.offer.OfferLinks;
import app.livery.tenancy.links.offer.OfferOutcome;
import app.livery.tenancy.links.offer.OfferPreview;
import app.livery.tenancy.links.offer.Offering;
import app.livery.web.api.CallingPerson;
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
import java.time.Instant;
import java.util.UUID;

/** Offer links: a deal that strangers found an organisation with, and owners apply to theirs. */
@OnTenant
@RequestScoped
@Path("offer-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfferLinksResource {
  @Inject Offering offering;
  @Inject OfferLinks links;
  @Inject LinkAddresses addresses;
  @Inject CurrentCall call;

  /**
   * What makes an offer link.
   *
   * @param useLimit how many organisations; null for any number
   * @param expiresAt until when it may be taken; null for ever
   */
  public record NewOfferLink(String label, Deal deal, Integer useLimit, Instant expiresAt) {}

  /** The name of the organisation that the deal founds. */
  public record NewCustomer(String name) {}

  /** The organisation that the deal is for. */
  public record Application(OrganisationId organisation) {}

  @GET
  @Summary("Lists offer links, newest first")
  public Page<OfferLinkRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(links.list(paging.ask("status", status)), OfferLinkRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes an offer link")
  public Created<IssuedLink<OfferLinkRow>> create(NewOfferLink wanted) {
    if (wanted.deal() == null) throw new Malformed("deal", "deal");
    var made =
        offering.create(wanted.label(), wanted.deal(), wanted.useLimit(), wanted.expiresAt());
    String address = addresses.ofOffer(made.secret());
    return new Created<>("offer-links/" + made.row().id(), new IssuedLink<>(made.row(), address));
  }

  @GET
  @Path("{id}")
  @Summary("Shows an offer link")
  public OfferLinkRow get(@PathParam("id") UUID id) {
    return links.get(id);
  }

  @PUT
  @Path("{id}/closure")
  @Summary("Switches an offer link off")
  public OfferLinkRow switchOff(@PathParam("id") UUID id) {
    return offering.switchOff(id);
  }

  @DELETE
  @Path("{id}/closure")
  @Summary("Switches an offer link on again")
  public OfferLinkRow switchOn(@PathParam("id") UUID id) {
    return offering.switchOn(id);
  }

  @GET
  @Path("{token}/preview")
  @Summary("Shows what an offer link offers")
  public OfferPreview look(@PathParam("token") String token) {
    return offering.look(new Secret(token));
  }

  @POST
  @Path("{token}/organisations")
  @Idempotent
  @Summary("Founds an organisation with the deal, owned by the person who is signed in")
  public Created<OfferOutcome> claim(@PathParam("token") String token, NewCustomer wanted) {
    return taken(
        offering.claimAsStranger(new Secret(token), CallingPerson.of(call), wanted.name()));
  }

  @POST
  @Path("{token}/applications")
  @Idempotent
  @Summary("Applies the deal to an organisation, as its owner")
  public Created<OfferOutcome> apply(@PathParam("token") String token, Application wanted) {
    return taken(offering.apply(new Secret(token), wanted.organisation()));
  }

  private static Created<OfferOutcome> taken(OfferOutcome outcome) {
    return new Created<>("organisations/" + outcome.organisation().id(), outcome);
  }
}
