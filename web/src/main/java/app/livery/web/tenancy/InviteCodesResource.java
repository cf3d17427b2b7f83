package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.codes.InviteCodeRow;
import app.livery.tenancy.codes.InviteCodes;
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

/** Invite codes: typed at sign-up, they let people try the product. */
@OnTenant
@RequestScoped
@Path("invite-codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InviteCodesResource {
  @Inject Coding coding;
  @Inject InviteCodes codes;
  @Inject CurrentCall call;

  /**
   * What makes an invite code.
   *
   * @param code its text; null for a random one
   * @param days how long each person may stay, 1 to 365
   * @param useLimit how many people; null for any number
   * @param expiresAt until when people may come; null for ever
   */
  public record NewInviteCode(
      String code, String label, int days, Integer useLimit, Instant expiresAt) {}

  /** A code as somebody typed it. */
  public record TypedCode(String code) {}

  @GET
  @Summary("Lists invite codes, newest first")
  public Page<InviteCodeRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(codes.list(paging.ask("status", status)), InviteCodeRow::id);
  }

  @POST
  @Idempotent
  @Summary("Makes an invite code")
  public Created<InviteCodeRow> create(NewInviteCode wanted) {
    InviteCodeRow row =
        coding.create(
            wanted.code(), wanted.label(), wanted.days(), wanted.useLimit(), wanted.expiresAt());
    return new Created<>("invite-codes/" + row.id(), row);
  }

  @GET
  @Path("{id}")
  @Summary("Shows an invite code")
  public InviteCodeRow get(@PathParam("id") UUID id) {
    return codes.get(id);
  }

  @PUT
  @Path("{id}/closure")
  @Summary("Switches an invite code off")
  public InviteCodeRow switchOff(@PathParam("id") UUID id) {
    return coding.switchOff(id);
  }

  @DELETE
  @Path("{id}/closure")
  @Summary("Switches an invite code on again")
  public InviteCodeRow switchOn(@PathParam("id") UUID id) {
    return coding.switchOn(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Deletes an invite code")
  public void delete(@PathParam("id") UUID id) {
    coding.delete(id);
  }

  @POST
  @Path("redemptions")
  @Idempotent
  @Summary("Starts the trial of the person who is signed in, by a code")
  public Created<MemberRow> redeem(TypedCode typed) {
    MemberRow member = coding.redeem(typed.code(), CallingPerson.of(call));
    String home = "organisations/" + member.organisation() + "/members";
    return new Created<>(home, member);
  }
}
