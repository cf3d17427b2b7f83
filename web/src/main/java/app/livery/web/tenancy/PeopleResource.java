package app.livery.web.tenancy;

import app.livery.identity.Resetting;
import app.livery.identity.SigningOut;
import app.livery.tenancy.people.Keeping;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import app.livery.tenancy.people.PersonRow;
import app.livery.tenancy.people.Standing;
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
import java.util.UUID;

/** Everybody whom the tenant knows. */
@OnTenant
@RequestScoped
@Path("people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  @Inject People people;
  @Inject Keeping keeping;
  @Inject Standing standing;
  @Inject SigningOut signingOut;
  @Inject Resetting resetting;

  /** The language that pages and mails speak to them: en or ar. */
  public record Language(String language) {}

  @GET
  @Summary("Lists people, newest first")
  public Page<PersonRow> list(
      @BeanParam Paging paging,
      @QueryParam("status") String status,
      @QueryParam("admin") String admin,
      @QueryParam("organisation") String organisation) {
    return paging.page(
        people.list(paging.ask("status", status, "admin", admin, "organisation", organisation)),
        PersonRow::id);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a person")
  public PersonRow get(@PathParam("id") UUID id) {
    return people.get(id);
  }

  @PUT
  @Path("{id}/name")
  @Summary("Renames a person")
  public PersonRef rename(@PathParam("id") UUID id, NewName wanted) {
    return keeping.rename(id, wanted.name());
  }

  @PUT
  @Path("{id}/language")
  @Summary("Sets the language that a person is spoken to in")
  public PersonRef speak(@PathParam("id") UUID id, Language wanted) {
    return keeping.speak(id, wanted.language());
  }

  @PUT
  @Path("{id}/suspension")
  @Summary("Keeps a person out; their seats are free at once")
  public PersonRef suspend(@PathParam("id") UUID id, Reason why) {
    return standing.suspend(id, why.reason());
  }

  @DELETE
  @Path("{id}/suspension")
  @Summary("Lets a person in again, where there is a seat for them")
  public PersonRef reinstate(@PathParam("id") UUID id) {
    return standing.reinstate(id);
  }

  @PUT
  @Path("{id}/administration")
  @Summary("Lets a person run the tenant")
  public PersonRef nameAdmin(@PathParam("id") UUID id) {
    return standing.nameAdmin(id);
  }

  @DELETE
  @Path("{id}/administration")
  @Summary("Takes the tenant out of a person's hands")
  public PersonRef unnameAdmin(@PathParam("id") UUID id) {
    return standing.unnameAdmin(id);
  }

  @DELETE
  @Path("{id}/sessions")
  @Summary("Signs a person out everywhere")
  public void signOut(@PathParam("id") UUID id) {
    signingOut.everywhere(id);
  }

  @POST
  @Path("{id}/password-resets")
  @Summary("Sends a person a link to set another password")
  public void resetPassword(@PathParam("id") UUID id) {
    resetting.sendTo(id);
  }
}
