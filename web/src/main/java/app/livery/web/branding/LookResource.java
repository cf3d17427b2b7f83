package app.livery.web.branding;

import app.livery.branding.Designing;
import app.livery.branding.Liveries;
import app.livery.branding.LiveryPublication;
import app.livery.branding.LookFile;
import app.livery.branding.LookWish;
import app.livery.branding.Pictures;
import app.livery.branding.StoredPictures;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** What a tenant looks like: worn, about to be worn, worn before. */
@OnTenant
@RequestScoped
@Path("look")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LookResource {
  @Inject Liveries liveries;
  @Inject Designing designing;
  @Inject StoredPictures pictures;

  /**
   * What everybody sees.
   *
   * @param number of its publication; 0 for the default
   */
  public record LiveView(int number, LookWish look, Pictures pictures) {}

  /**
   * What makes the draft live.
   *
   * @param edition the edition of the draft that the caller saw
   * @param note why, for the history; may be empty
   */
  public record PublicationWish(int edition, String note) {}

  /** Names what is to be worn again, by the number of its publication. */
  public record RollBackWish(int number) {}

  /**
   * What was worn.
   *
   * @param restored the number that was put on again; null where it was new
   */
  public record PublicationView(
      int number,
      LookWish look,
      Pictures pictures,
      Instant publishedAt,
      String publishedBy,
      String note,
      Integer restored) {
    static PublicationView of(LiveryPublication one) {
      return new PublicationView(
          one.number(),
          LookWish.of(one.livery()),
          one.livery().pictures(),
          one.publishedAt(),
          one.publishedBy(),
          one.note(),
          one.restored());
    }
  }

  @GET
  @Summary("Shows the look that everybody sees")
  public LiveView live() {
    var live = liveries.live();
    return new LiveView(live.number(), LookWish.of(live.livery()), live.livery().pictures());
  }

  @GET
  @Path("file")
  @Summary("Takes the live look away as a file")
  public LookFile file() {
    return LookFile.of(liveries.live().livery(), pictures::find);
  }

  @GET
  @Path("publications")
  @Summary("Lists all that was ever live, newest first")
  public Page<PublicationView> history() {
    return new Page<>(liveries.history().stream().map(PublicationView::of).toList(), null);
  }

  @GET
  @Path("publications/{number}")
  @Summary("Shows what was live under a number")
  public PublicationView publication(@PathParam("number") int number) {
    return PublicationView.of(liveries.publication(number));
  }

  @POST
  @Path("publications")
  @Idempotent
  @Summary("Makes the draft live")
  public Created<PublicationView> publish(PublicationWish wanted) {
    return created(designing.publish(wanted.edition(), wanted.note()));
  }

  @POST
  @Path("roll-backs")
  @Idempotent
  @Summary("Makes live again what was live under a number; the draft stays")
  public Created<PublicationView> rollBack(RollBackWish wanted) {
    return created(designing.rollBack(wanted.number()));
  }

  private static Created<PublicationView> created(LiveryPublication made) {
    return new Created<>("look/publications/" + made.number(), PublicationView.of(made));
  }
}
