package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.trial.TrialLinkRow;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.links.trial.TrialLinks;
import app.livery.tenancy.links.trial.TrialPreview;
import app.livery.tenancy.organisations.MemberRow;
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

/** Trial links: whoever opens one tries the product for a while. */
@OnTenant
@RequestScoped
@Path("trial-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrialLinksResource {
  @Inject TrialLinking trialLinking;
  @Inject TrialLinks links;
  @Inject LinkAddresses addresses;
  @Inject CurrentCall call;

  /**
   * What makes a trial link.
   *
   * @param days how long each person may stay, 1 to 365
   * @param useLimit how many people; null for any number
   * @param expiresAt until when people may come; null for ever
   */
  public record NewTrialLink(String label, int days, Integer useLimit, Instant expiresAt) {}

  @GET
  @Summary("Lists trial links, newest first")
  public Page<TrialLinkRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(links.list(paging.ask("status", status)), TrialLinkRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes a trial link")
  public Created<IssuedLink<TrialLinkRow>> create(NewTrialLink wanted) {
    var made =
        trialLinking.create(wanted.label(), wanted.days(), wanted.useLimit(), wanted.expiresAt());
    String address = addresses.ofTrial(made.secret());
    return new Created<>("trial-links/" + made.row().id(), new IssuedLink<>(made.row(), address));
  }

  @GET
  @Path("{id}")
  @Summary("Shows a trial link")
  public TrialLinkRow get(@PathParam("id") UUID id) {
    return links.get(id);
  }

  @PUT
  @Path("{id}/closure")
  @Summary("Switches a trial link off")
  public TrialLinkRow switchOff(@PathParam("id") UUID id) {
    return trialLinking.switchOff(id);
  }

  @DELETE
  @Path("{id}/closure")
  @Summary("Switches a trial link on again")
  public TrialLinkRow switchOn(@PathParam("id") UUID id) {
    return trialLinking.switchOn(id);
  }

  @GET
  @Path("{token}/preview")
  @Summary("Shows what a trial link offers")
  public TrialPreview look(@PathParam("token") String token) {
    return trialLinking.look(new Secret(token));
  }

  @PUT
  @Path("{token}/acceptance")
  @Summary("Starts the trial of the person who is signed in")
  public MemberRow join(@PathParam("token") String token) {
    return trialLinking.join(new Secret(token), CallingPerson.of(call));
  }
}
