package app.livery.web.branding;

import app.livery.branding.legal.Informing;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.legal.LegalLinks;
import app.livery.branding.legal.LegalState;
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

  /**
   * Links for the foot.
   *
   * @param version names the links that the caller saw
   * @param terms what people agree to; null for none
   * @param privacy what happens to what is known about them; null for none
   * @param imprint who is behind the brand; null for none
   * @param supportUrl where help is found; null for none
   * @param supportEmail who answers questions; null for none
   */
  public record LegalWish(
      String version,
      String terms,
      String privacy,
      String imprint,
      String supportUrl,
      String supportEmail) {
    LegalLinks links() {
      return LegalLinks.of(terms, privacy, imprint, supportUrl, supportEmail);
    }
  }

  /**
   * The links at the foot.
   *
   * @param version names them; whoever changes them says which they saw
   * @param terms what people agree to; null for none
   * @param privacy what happens to what is known about them; null for none
   * @param imprint who is behind the brand; null for none
   * @param supportUrl where help is found; null for none
   * @param supportEmail who answers questions; null for none
   */
  public record LegalView(
      String version,
      String terms,
      String privacy,
      String imprint,
      String supportUrl,
      String supportEmail) {
    static LegalView of(LegalState state) {
      LegalLinks links = state.links();
      return new LegalView(
          state.version(),
          links.terms(),
          links.privacy(),
          links.imprint(),
          links.supportUrl(),
          links.supportEmail());
    }
  }

  @GET
  @Summary("Shows the links at the foot of every page")
  public LegalView show() {
    return LegalView.of(entries.mine());
  }

  @PUT
  @Summary(
      "Changes the links at the foot, all at once, unless somebody has changed the version named")
  public LegalView publish(LegalWish wanted) {
    return LegalView.of(informing.publish(wanted.links(), wanted.version()));
  }
}
