package app.livery.web.billing;

import app.livery.billing.hooks.HookDeliveries;
import app.livery.billing.hooks.HookDeliveryRow;
import app.livery.billing.hooks.HookEvents;
import app.livery.billing.hooks.HookRow;
import app.livery.billing.hooks.HookWish;
import app.livery.billing.hooks.Hooking;
import app.livery.billing.hooks.Hooks;
import app.livery.kernel.Revealed;
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
import java.util.List;
import java.util.UUID;

/** Systems of the brand's own that are told what happens, by signed calls. */
@OnTenant
@RequestScoped
@Path("hooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HooksResource {
  @Inject Hooks hooks;
  @Inject Hooking hooking;
  @Inject HookDeliveries deliveries;

  /** Name, address and the codes of events, for example {@code member.joined}. */
  public record NewHook(String name, String url, List<String> events) {
    HookWish wish() {
      return new HookWish(name, url, events);
    }
  }

  /**
   * An endpoint right after its secret was made.
   *
   * @param secret what its calls are signed with; shown this once
   */
  public record IssuedHook(HookRow hook, String secret) {
    static IssuedHook of(Revealed<HookRow> made) {
      return new IssuedHook(made.row(), made.secret().value());
    }
  }

  /** From when and until when what failed is sent again. */
  public record Span(Instant from, Instant until) {}

  /** How many calls are made again. */
  public record Replayed(int deliveries) {}

  @GET
  @Summary("Lists the endpoints, newest first")
  public Page<HookRow> list(@BeanParam Paging paging, @QueryParam("state") String state) {
    return paging.page(hooks.list(paging.ask("state", state)), HookRow::id);
  }

  @POST
  @Idempotent
  @Summary("Adds an endpoint; the answer holds the secret that signs, this once")
  public Created<IssuedHook> create(NewHook wanted) {
    Revealed<HookRow> made = hooking.create(wanted.wish());
    return new Created<>("hooks/" + made.row().id(), IssuedHook.of(made));
  }

  @GET
  @Path("events")
  @Summary("Lists the events that endpoints can be told")
  public HookEvents events() {
    return hooks.events();
  }

  @GET
  @Path("{id}")
  @Summary("Shows an endpoint")
  public HookRow get(@PathParam("id") UUID id) {
    return hooks.get(id);
  }

  @PUT
  @Path("{id}")
  @Summary("Changes name, address and events of an endpoint")
  public HookRow change(@PathParam("id") UUID id, NewHook wanted) {
    return hooking.change(id, wanted.wish());
  }

  @DELETE
  @Path("{id}")
  @Summary("Removes an endpoint and the log of what it was told")
  public void remove(@PathParam("id") UUID id) {
    hooking.remove(id);
  }

  @PUT
  @Path("{id}/pause")
  @Summary("Holds an endpoint up; what happens meanwhile waits")
  public HookRow pause(@PathParam("id") UUID id) {
    return hooking.pause(id);
  }

  @DELETE
  @Path("{id}/pause")
  @Summary("Has an endpoint told again, after a pause or after it was switched off")
  public HookRow resume(@PathParam("id") UUID id) {
    return hooking.resume(id);
  }

  @POST
  @Path("{id}/secrets")
  @Idempotent
  @Summary("Gives an endpoint another secret; the one before it signs as well for a day")
  public Created<IssuedHook> rotate(@PathParam("id") UUID id) {
    return new Created<>("hooks/" + id, IssuedHook.of(hooking.rotate(id)));
  }

  @POST
  @Path("{id}/pings")
  @Idempotent
  @Summary("Sends an endpoint something to try it out")
  public Created<HookDeliveryRow> ping(@PathParam("id") UUID id) {
    HookDeliveryRow ping = hooking.ping(id);
    return new Created<>("hook-deliveries/" + ping.id(), ping);
  }

  @GET
  @Path("{id}/deliveries")
  @Summary("Lists what an endpoint was told, newest first; kept for thirty days")
  public Page<HookDeliveryRow> deliveries(
      @PathParam("id") UUID id,
      @BeanParam Paging paging,
      @QueryParam("state") String state,
      @QueryParam("event") String event) {
    return paging.page(
        deliveries.list(id, paging.ask("state", state, "event", event)), HookDeliveryRow::id);
  }

  @POST
  @Path("{id}/replays")
  @Idempotent
  @Summary("Sends again what failed within a span, a thousand calls at most")
  public Created<Replayed> replay(@PathParam("id") UUID id, Span span) {
    int count = hooking.replay(id, span.from(), span.until());
    return new Created<>("hooks/" + id + "/deliveries", new Replayed(count));
  }
}
