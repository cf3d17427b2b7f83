package app.livery.web.branding;

import app.livery.branding.Borrowing;
import app.livery.branding.Designing;
import app.livery.branding.Liveries;
import app.livery.branding.LiveryDraft;
import app.livery.branding.LookFile;
import app.livery.branding.LookWish;
import app.livery.branding.Picture;
import app.livery.branding.Pictures;
import app.livery.branding.Pictures.Spot;
import app.livery.branding.TakenIn;
import app.livery.kernel.Malformed;
import app.livery.web.api.MostBytes;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;

/** What a tenant is about to wear; only its admins see it. */
@OnTenant
@RequestScoped
@Path("look/draft")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LookDraftResource {
  @Inject Liveries liveries;
  @Inject Designing designing;
  @Inject Borrowing borrowing;

  /**
   * What only admins see.
   *
   * @param edition names this state of the draft; 0 while there is none, and then the look is the
   *     live one
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
  @MostBytes(LookFile.MOST_BYTES)
  public record FileWish(int edition, LookFile file) {}

  /**
   * Another tenant's look for the draft.
   *
   * @param edition the edition that the caller saw; 0 for no draft
   */
  public record CopyWish(int edition, UUID tenant) {}

  /**
   * The draft after a look came in from another place.
   *
   * @param cssLeftOut whether the look's CSS stayed outside, because CSS is locked here
   */
  public record TakenInView(
      LookWish look,
      Pictures pictures,
      int edition,
      Instant changedAt,
      String changedBy,
      boolean cssLeftOut) {
    static TakenInView of(TakenIn taken) {
      LiveryDraft draft = taken.draft();
      return new TakenInView(
          LookWish.of(draft.livery()),
          draft.livery().pictures(),
          draft.edition(),
          draft.changedAt(),
          draft.changedBy(),
          taken.cssLeftOut());
    }
  }

  /**
   * A picture for the draft.
   *
   * @param edition the edition that the caller saw; 0 for no draft
   * @param content PNG, JPEG, WebP or SVG in Base64
   */
  @MostBytes(2 * Picture.MOST_BYTES)
  public record PictureWish(int edition, String content) {}

  @GET
  @Summary("Shows the draft")
  public DraftView show() {
    return DraftView.of(liveries.draft());
  }

  @PUT
  @Summary("Makes a look the draft; refused when somebody has changed it since the edition named")
  public DraftView save(DraftWish wanted) {
    if (wanted.look() == null) throw new Malformed("look", "choice");
    return DraftView.of(designing.save(wanted.look().granted(), wanted.edition()));
  }

  @PUT
  @Path("file")
  @Summary("Makes what a file holds the draft")
  public TakenInView takeIn(FileWish wanted) {
    if (wanted.file() == null) throw new Malformed("file", "liveryFile");
    return TakenInView.of(
        designing.takeIn(
            wanted.file().checked().granted(), wanted.file().unpacked(), wanted.edition()));
  }

  @PUT
  @Path("copy")
  @Summary("Makes what another tenant wears the draft")
  public TakenInView borrow(CopyWish wanted) {
    if (wanted.tenant() == null) throw new Malformed("tenant", "choice");
    return TakenInView.of(borrowing.borrow(wanted.tenant(), wanted.edition()));
  }

  @DELETE
  @Path("{edition}")
  @Summary("Throws the draft away; refused when it is of another edition by now")
  public void discard(@PathParam("edition") int edition) {
    designing.discard(edition);
  }

  @PUT
  @Path("pictures/{place}/{edition}")
  @Consumes({"image/png", "image/jpeg", "image/webp", "image/svg+xml"})
  @Summary("Puts a picture into the draft, sent as it is: logo, logoDark, icon or background")
  public DraftView send(
      @PathParam("place") String place, @PathParam("edition") int edition, InputStream body)
      throws IOException {
    byte[] sent = body.readNBytes(Picture.MOST_BYTES + 1);
    return DraftView.of(designing.put(Spot.of(place), sent, edition));
  }

  @PUT
  @Path("pictures/{place}")
  @Summary("Puts a picture into the draft, sent in Base64: logo, logoDark, icon or background")
  public DraftView put(@PathParam("place") String place, PictureWish wanted) {
    byte[] sent = LookFile.bytes(wanted.content());
    return DraftView.of(designing.put(Spot.of(place), sent, wanted.edition()));
  }

  @DELETE
  @Path("pictures/{place}/{edition}")
  @Summary("Takes a picture out of the draft")
  public DraftView remove(@PathParam("place") String place, @PathParam("edition") int edition) {
    return DraftView.of(designing.remove(Spot.of(place), edition));
  }
}
