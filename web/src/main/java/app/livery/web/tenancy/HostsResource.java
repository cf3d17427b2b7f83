package app.livery.web.tenancy;

import app.livery.tenancy.hosts.HostRow;
import app.livery.tenancy.hosts.Hosting;
import app.livery.tenancy.hosts.Hosts;
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
import java.util.UUID;

/** Host names of the tenant's own: claimed, proved by a record, leading here. */
@OnTenant
@RequestScoped
@Path("hosts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HostsResource {
  @Inject Hosting hosting;
  @Inject Hosts hosts;

  /** The name to claim, for example {@code portal.example.com}. */
  public record NewHost(String name) {}

  @GET
  @Summary("Lists the host names of the tenant's own, newest first")
  public Page<HostRow> list(@BeanParam Paging paging, @QueryParam("state") String state) {
    return paging.page(hosts.list(paging.ask("state", state)), HostRow::id);
  }

  @POST
  @Idempotent
  @Summary("Claims a host name; the answer says which records prove it")
  public Created<HostRow> claim(NewHost wanted) {
    HostRow row = hosting.claim(wanted.name());
    return new Created<>("hosts/" + row.id(), row);
  }

  @GET
  @Path("{id}")
  @Summary("Shows a host name with its records, what was found there, and its certificate")
  public HostRow get(@PathParam("id") UUID id) {
    return hosts.get(id);
  }

  @POST
  @Path("{id}/checks")
  @Idempotent
  @Summary("Looks at a host name's records now")
  public Created<HostRow> check(@PathParam("id") UUID id) {
    return new Created<>("hosts/" + id, hosting.check(id));
  }

  @PUT
  @Path("{id}/main")
  @Summary("Has links carry a host name that is live")
  public HostRow makeMain(@PathParam("id") UUID id) {
    return hosting.makeMain(id);
  }

  @DELETE
  @Path("{id}/main")
  @Summary("Has links carry the name that the tenant came with again")
  public HostRow dismissMain(@PathParam("id") UUID id) {
    return hosting.dismissMain(id);
  }

  @DELETE
  @Path("{id}")
  @Summary("Gives a host name up; nobody reaches the tenant there any more")
  public void remove(@PathParam("id") UUID id) {
    hosting.remove(id);
  }
}
