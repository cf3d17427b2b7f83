package app.livery.web.lifecycle;

import app.livery.lifecycle.senders.SenderRow;
import app.livery.lifecycle.senders.Senders;
import app.livery.lifecycle.senders.Sending;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whom the tenant's letters come from. */
@OnTenant
@RequestScoped
@Path("mail-sender")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MailSenderResource {
  @Inject Senders senders;
  @Inject Sending sending;

  /** Empty {@code address} and {@code replyTo} stand for nothing of its own. */
  public record MailSenderWish(String name, String address, String replyTo) {}

  @GET
  @Summary("Shows whom letters come from, the records that its domain needs, and what was found")
  public SenderRow get() {
    return senders.mine();
  }

  @PUT
  @Summary("Says whom letters come from; an address at another domain has to be proved first")
  public SenderRow become(MailSenderWish wish) {
    return sending.become(wish.name(), wish.address(), wish.replyTo());
  }

  @POST
  @Path("checks")
  @Idempotent
  @Summary("Looks at the records of the sender's domain now")
  public Created<SenderRow> check() {
    return new Created<>("mail-sender", sending.check());
  }

  @POST
  @Path("keys")
  @Idempotent
  @Summary("Makes a new key to sign letters with; it takes over once its record is seen")
  public Created<SenderRow> rotate() {
    return new Created<>("mail-sender", sending.rotate());
  }
}
