package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import app.livery.branding.css.CustomCss;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Guarded;
import app.livery.kernel.Line;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Changes what the current tenant looks like: first in a draft that only its admins see, then for
 * everybody. What was worn before stays in the history and can be put on again.
 *
 * <p>Whoever changes the draft says which edition they saw, so that of two admins at once the
 * second learns of the first; what is live stays live meanwhile.
 */
@Stateless
@Guarded
public class Designing {
  private static final int LONGEST_NOTE = 200;

  @Inject Liveries liveries;
  @Inject Dressing dressing;
  @Inject StoredPictures pictures;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Keeps a livery as the draft; its pictures stay those of the draft.
   *
   * @param seen the edition that the caller saw; 0 for none
   * @throws FeatureLocked when its CSS is another one and the platform grants none
   * @throws LookDraftMoved when there is another one by now
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LiveryDraft save(Livery livery, int seen) {
    return change(
        seen,
        before -> {
          if (!livery.css().equals(before.css())) call.demand(Feature.CUSTOM_CSS);
          return livery.withPictures(before.pictures());
        });
  }

  /**
   * Puts a picture into the draft.
   *
   * @throws PictureRefused when it cannot be taken
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LiveryDraft put(Spot spot, byte[] sent, int seen) {
    String name = keep(Picture.read(sent, spot));
    return change(seen, before -> before.withPictures(before.pictures().with(spot, name)));
  }

  /** Takes a picture out of the draft. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LiveryDraft remove(Spot spot, int seen) {
    return change(seen, before -> before.withPictures(before.pictures().with(spot, null)));
  }

  /**
   * Makes a livery of another place the draft, with the pictures that it came with. Where the
   * platform grants no CSS, that of the draft stays, and the answer says so.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public TakenIn takeIn(Livery livery, Map<Spot, byte[]> sent, int seen) {
    Pictures theirs = Pictures.NONE;
    for (Map.Entry<Spot, byte[]> one : sent.entrySet())
      theirs = theirs.with(one.getKey(), keep(Picture.read(one.getValue(), one.getKey())));
    Livery whole = livery.withPictures(theirs);
    boolean own = call.requireTenant().has(Feature.CUSTOM_CSS);
    LiveryDraft draft = change(seen, before -> own ? whole : whole.withCss(before.css()));
    CustomCss brought = whole.css();
    return new TakenIn(draft, !brought.isNone() && !brought.equals(draft.livery().css()));
  }

  private String keep(Picture picture) {
    pictures.add(picture, call.actor().name(), clock.instant());
    return picture.name();
  }

  private LiveryDraft change(int seen, UnaryOperator<Livery> how) {
    DraftLivery draft = opened(seen);
    Livery before = seen == 0 ? liveries.current() : draft.livery();
    Livery livery = how.apply(before);
    draft.change(livery, call.actor().name(), clock.instant());
    liveries.keep(draft);
    if (!before.equals(livery))
      facts.fire(new LookDraftSaved(draft.id(), Difference.line(before, livery)));
    return draft.row();
  }

  /**
   * Throws the draft away.
   *
   * @throws LookDraftMoved when there is another one by now
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public void discard(int seen) {
    DraftLivery draft = known(seen);
    liveries.drop(draft);
    facts.fire(new LookDraftDiscarded(draft.id()));
  }

  /**
   * From the next page on, everybody sees the draft.
   *
   * @param note why, for the history; may be empty
   * @throws LookDraftMoved when there is another one by now, or none any more
   * @throws NothingToPublish when it says what is worn already
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LiveryPublication publish(int seen, String note) {
    DraftLivery draft = known(seen);
    Livery livery = draft.livery();
    if (livery.equals(liveries.current())) throw new NothingToPublish();
    liveries.drop(draft);
    return dressing.wear(livery, clean(note));
  }

  /** Puts on again what was worn under a number. The draft, if there is one, stays. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LiveryPublication rollBack(int number) {
    return dressing.wearAgain(number);
  }

  private DraftLivery opened(int seen) {
    DraftLivery draft = liveries.draftToChange().orElse(null);
    if (draft == null && seen == 0) return liveries.begin();
    if (draft == null) throw new LookDraftMoved("");
    draft.require(seen);
    return draft;
  }

  private DraftLivery known(int seen) {
    DraftLivery draft = liveries.draftToChange().orElseThrow(() -> new LookDraftMoved(""));
    draft.require(seen);
    return draft;
  }

  private static String clean(String note) {
    boolean none = note == null || note.isBlank();
    return none ? "" : Line.of(note, LONGEST_NOTE, "note", "note");
  }
}
