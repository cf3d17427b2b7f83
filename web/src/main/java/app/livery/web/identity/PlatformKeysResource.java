package app.livery.web.identity;

import app.livery.identity.keys.KeyMaking;
import app.livery.identity.keys.KeyRow;
import app.livery.identity.keys.Keys;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnPlatform;
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

/** Keys to the platform's own affairs. */
@OnPlatform
@RequestScoped
@Path("platform/api-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformKeysResource {
  @Inject Keys keys;
  @Inject KeyMaking making;

  @GET
  @Summary("Lists the platform's keys, newest first")
  public Page<KeyRow> list(@BeanParam Paging paging) {
    return paging.page(keys.ofPlatform(paging.ask()), KeyRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes a key to the platform's affairs")
  public Created<IssuedKey> make(NewKey wanted) {
    return IssuedKey.at("platform/api-keys", making.forPlatform(wanted.wish()));
  }

  @GET
  @Path("{id}")
  @Summary("Shows a key of the platform")
  public KeyRow get(@PathParam("id") UUID id) {
    return keys.getOfPlatform(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Revokes a key of the platform, at once")
  public void revoke(@PathParam("id") UUID id) {
    making.revokeForPlatform(id);
  }
}
