package app.livery.web.identity;

import app.livery.identity.keys.KeyMaking;
import app.livery.identity.keys.KeyRow;
import app.livery.identity.keys.Keys;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Keys to a tenant and to its organisations. */
@OnTenant
@RequestScoped
@Path("api-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {
  @Inject Keys keys;
  @Inject KeyMaking making;

  @GET
  @Summary("Lists the tenant's own keys, newest first")
  public Page<KeyRow> list(@BeanParam Paging paging) {
    return paging.page(keys.ofTenant(paging.ask()), KeyRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes a key to the whole tenant, with no more rights than its maker has")
  public Created<IssuedKey> make(NewKey wanted) {
    return IssuedKey.at("api-keys", making.forTenant(wanted.wish()));
  }

  @GET
  @Path("{id}")
  @Summary("Shows a key of the tenant or of an organisation")
  public KeyRow get(@PathParam("id") UUID id) {
    return keys.get(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Revokes a key of the tenant or of an organisation, at once")
  public void revoke(@PathParam("id") UUID id) {
    making.revoke(id);
  }
}
