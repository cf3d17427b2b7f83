package app.livery.web.branding;

import app.livery.branding.legal.Informing;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.legal.LegalLinks;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Terms, privacy, imprint and support: what stands at the foot of every page of the tenant. */
@OnTenant
@RequestScoped
@Path("legal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegalResource {
  @Inject LegalEntries entries;
  @Inject Informing informing;

  @GET
  @Summary("Shows the links at the foot of every page")
  public LegalLinks show() {
    return entries.mine();
  }

  @PUT
  @Summary("Changes the links at the foot of every page, all at once")
  public LegalLinks publish(LegalLinks wanted) {
    return informing.publish(
        LegalLinks.of(
            wanted.terms(),
            wanted.privacy(),
            wanted.imprint(),
            wanted.supportUrl(),
            wanted.supportEmail()));
  }
}
