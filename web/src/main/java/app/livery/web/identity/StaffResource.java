package app.livery.web.identity;

import app.livery.identity.staff.StaffList;
import app.livery.identity.staff.StaffRef;
import app.livery.identity.staff.StaffRow;
import app.livery.identity.staff.Staffing;
import app.livery.kernel.EmailAddress;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import app.livery.web.tenancy.Reason;
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
import java.util.UUID;

/** The platform's own staff. */
@OnPlatform
@RequestScoped
@Path("platform/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
  @Inject StaffList staff;
  @Inject Staffing staffing;

  /** Whom to take on. */
  public record NewStaff(EmailAddress email, String name, String language) {}

  @GET
  @Summary("Lists the staff, the latest first")
  public Page<StaffRow> list(@BeanParam Paging paging, @QueryParam("status") String status) {
    return paging.page(staff.list(paging.ask("status", status)), StaffRow::id);
  }

  @POST
  @Idempotent
  @Summary("Takes somebody on; the link to set a password goes to their address")
  public Created<StaffRef> invite(NewStaff wanted) {
    StaffRef member = staffing.invite(wanted.email(), wanted.name(), wanted.language());
    return new Created<>("platform/staff", member);
  }

  @PUT
  @Path("{id}/suspension")
  @Summary("Shuts a member of the staff out")
  public void suspend(@PathParam("id") UUID id, Reason why) {
    staffing.suspend(id, why.reason());
  }

  @DELETE
  @Path("{id}/suspension")
  @Summary("Lets a member of the staff in again")
  public void reinstate(@PathParam("id") UUID id) {
    staffing.reinstate(id);
  }
}
