package app.livery.web.identity;

import app.livery.identity.keys.KeyMaking;
import app.livery.identity.keys.KeyRow;
import app.livery.identity.keys.Keys;
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
import jakarta.ws.rs.core.MediaType;

/** Keys to one organisation. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/api-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationKeysResource {
  @Inject Keys keys;
  @Inject KeyMaking making;

  @GET
  @Summary("Lists an organisation's keys, newest first")
  public Page<KeyRow> list(
      @PathParam("organisation") OrganisationId organisation, @BeanParam Paging paging) {
    return paging.page(keys.of(organisation, paging.ask()), KeyRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes a key to an organisation, with its maker's role there")
  public Created<IssuedKey> make(
      @PathParam("organisation") OrganisationId organisation, NewKey wanted) {
    return IssuedKey.at("api-keys", making.forOrganisation(organisation, wanted.wish()));
  }
}
