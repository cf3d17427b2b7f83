package app.livery.web.branding;

import app.livery.branding.Designing;
import app.livery.branding.Liveries;
import app.livery.branding.LiveryDraft;
import app.livery.branding.LiveryPublication;
import app.livery.branding.LookFile;
import app.livery.branding.LookWish;
import app.livery.branding.Pictures;
import app.livery.branding.Pictures.Spot;
import app.livery.branding.StoredPictures;
import app.livery.kernel.Malformed;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
   * What only admins see.
   *
   * @param edition counts the draft's changes; 0 while there is none, and then the look is the live
   *     one
   * @param changedAt null while there is no draft
   * @param changedBy null while there is no draft
   */
  public record DraftView(
      LookWish look, Pictures pictures, int edition, Instant changedAt, String changedBy) {
    static DraftView of(LiveryDraft draft) {
      return new DraftView(
          LookWish.of(draft.livery()),
          draft.livery().pictures(),
          draft.edition(),
          draft.changedAt(),
          draft.changedBy());
    }
  }

  /**
   * A look for the draft.
   *
   * @param edition the edition that the caller saw; 0 for no draft
   */
  public record DraftWish(int edition, LookWish look) {}

  /**
   * A file of a look for the draft.
   *
   * @param edition the edition that the caller saw; 0 for no draft
   */
  public record FileWish(int edition, LookFile file) {}

  /**
   * What makes the draft live.
   *
   * @param edition the edition of the draft that the caller saw
   * @param note why, for the history; may be empty
   */
  public record PublicationWish(int edition, String note) {}

  /**
   * A picture for the draft.
   *
   * @param edition the edition that the caller saw; 0 for no draft
   * @param content PNG, JPEG or SVG in Base64
   */
  public record PictureWish(int edition, String content) {}

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
  @Path("draft")
  @Summary("Shows the draft")
  public DraftView draft() {
    return DraftView.of(liveries.draft());
  }

  @PUT
  @Path("draft")
  @Summary("Makes a look the draft; refused when somebody has changed it since the edition named")
  public DraftView save(DraftWish wanted) {
    if (wanted.look() == null) throw new Malformed("look", "choice");
    return DraftView.of(designing.save(wanted.look().granted(), wanted.edition()));
  }

  @PUT
  @Path("draft/file")
  @Summary("Makes what a file holds the draft")
  public DraftView takeIn(FileWish wanted) {
    if (wanted.file() == null) throw new Malformed("file", "liveryFile");
    return DraftView.of(
        designing.takeIn(
            wanted.file().checked().granted(), wanted.file().unpacked(), wanted.edition()));
  }

  @DELETE
  @Path("draft/{edition}")
  @Summary("Throws the draft away; refused when it is of another edition by now")
  public void discard(@PathParam("edition") int edition) {
    designing.discard(edition);
  }

  @PUT
  @Path("draft/pictures/{place}")
  @Summary("Puts a picture into the draft: logo, logoDark, icon or background")
  public DraftView put(@PathParam("place") String place, PictureWish wanted) {
    byte[] sent = LookFile.bytes(wanted.content());
    return DraftView.of(designing.put(Spot.of(place), sent, wanted.edition()));
  }

  @DELETE
  @Path("draft/pictures/{place}/{edition}")
  @Summary("Takes a picture out of the draft")
  public DraftView remove(@PathParam("place") String place, @PathParam("edition") int edition) {
    return DraftView.of(designing.remove(Spot.of(place), edition));
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
