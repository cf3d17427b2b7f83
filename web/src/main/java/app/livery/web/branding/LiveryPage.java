package app.livery.web.branding;

import app.livery.branding.Borrowing;
import app.livery.branding.Designing;
import app.livery.branding.Difference;
import app.livery.branding.Liveries;
import app.livery.branding.Livery;
import app.livery.branding.LiveryDraft;
import app.livery.branding.LiveryPublication;
import app.livery.branding.LookFile;
import app.livery.branding.Picture;
import app.livery.branding.PictureRefused;
import app.livery.branding.Pictures;
import app.livery.branding.Pictures.Spot;
import app.livery.branding.TakenIn;
import app.livery.kernel.Malformed;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Where a brand designs its looks: a draft beside its preview, then for everybody. */
@Named
@ViewScoped
public class LiveryPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Liveries liveries;
  @Inject Designing designing;
  @Inject Borrowing borrowing;
  @Inject PageReader reader;

  private Livery worn;
  private LiveryDraft draft;
  private LiveryForm form;
  private List<LiveryPublication> history;
  private LiveryPublication chosen;
  private String note = "";
  private Borrowing.Lender lender;
  private transient UploadedFile file;
  private Spot spot;
  private transient UploadedFile picture;

  /** Reads when the page shows it, after it has let the reader in. */
  private void open() {
    if (draft == null) read();
  }

  private void read() {
    worn = liveries.current();
    draft = liveries.draft();
    form = LiveryForm.of(draft.livery());
    history = liveries.history();
  }

  /** Keeps what is chosen as the draft. */
  public void save() {
    keep(form.wish().granted());
    Notices.say("livery.saved");
  }

  /** Keeps what is chosen as the draft, so that the dialog can say what would change. */
  public void prepare() {
    keep(form.wish().granted());
    worn = liveries.current();
  }

  private void keep(Livery livery) {
    Livery whole = livery.withPictures(draft.livery().pictures());
    if (!whole.equals(draft.livery())) draft = designing.save(livery, draft.edition());
  }

  public void publish() {
    LiveryPublication published = designing.publish(draft.edition(), note);
    note = "";
    read();
    Notices.say("livery.published", published.number());
  }

  public void discard() {
    if (draft.exists()) designing.discard(draft.edition());
    read();
    Notices.say("livery.discarded");
  }

  public void choose(LiveryPublication publication) {
    chosen = publication;
  }

  public void rollBack() {
    designing.rollBack(chosen.number());
    read();
    Notices.say("livery.rolledBack", chosen.number());
  }

  /** What a file holds becomes the draft. */
  public void takeIn() {
    if (file == null || file.getSize() == 0) throw new Malformed("file", "liveryFile");
    String text = new String(file.getContent(), StandardCharsets.UTF_8);
    LookFile read = LookFile.read(text);
    took(designing.takeIn(read.look().granted(), read.unpacked(), draft.edition()));
  }

  /** What another brand wears becomes the draft. */
  public void borrow() {
    took(borrowing.borrow(lender.id(), draft.edition()));
    lender = null;
  }

  private void took(TakenIn taken) {
    read();
    Notices.say("livery.imported");
    if (taken.cssLeftOut()) Notices.warn("livery.cssLeftOut");
  }

  /** Says for which place a picture will be brought. */
  public void pick(Spot place) {
    spot = place;
    picture = null;
  }

  /** Puts the picture into the draft; what else is chosen stays as it stands in the form. */
  public void bring() {
    if (picture == null || picture.getSize() == 0) throw new PictureRefused.Broken();
    if (picture.getSize() > Picture.MOST_BYTES)
      throw new PictureRefused.TooLarge(Picture.MOST_BYTES / 1024);
    draft = designing.put(spot, picture.getContent(), draft.edition());
    Notices.say("livery.brought");
  }

  /** Takes a picture out of the draft. */
  public void drop(Spot place) {
    draft = designing.remove(place, draft.edition());
  }

  /** Where a picture of the draft is; empty where there is none. */
  public String picture(Spot place) {
    open();
    String name = draft.livery().pictures().in(place);
    return name == null ? "" : Pictures.path(name);
  }

  /** Where the pictures of the draft are, for CSS to use. */
  public List<String> getPaths() {
    return getSpots().stream().map(this::picture).filter(path -> !path.isEmpty()).toList();
  }

  public List<Spot> getSpots() {
    return Arrays.asList(Spot.values());
  }

  public Spot getSpot() {
    return spot;
  }

  public UploadedFile getPicture() {
    return picture;
  }

  public void setPicture(UploadedFile picture) {
    this.picture = picture;
  }

  public LiveryForm getForm() {
    open();
    return form;
  }

  public LiveryDraft getDraft() {
    open();
    return draft;
  }

  /** What publishing would change, each in a phrase. */
  public List<String> getChanges() {
    open();
    return told(worn, draft.livery());
  }

  /** What putting the chosen one on again would change. */
  public List<String> getReturns() {
    return chosen == null ? List.of() : told(worn, chosen.livery());
  }

  private List<String> told(Livery before, Livery after) {
    return Difference.between(before, after).stream()
        .map(difference -> reader.words().told(difference.told()))
        .toList();
  }

  public List<LiveryPublication> getHistory() {
    open();
    return history;
  }

  /** Whether this one of the history is worn now. */
  public boolean isWorn(LiveryPublication publication) {
    return !history.isEmpty() && history.get(0).number() == publication.number();
  }

  public LiveryPublication getChosen() {
    return chosen;
  }

  /** Other brands whose names hold what was typed. */
  public List<Borrowing.Lender> suggest(String words) {
    return borrowing.lenders(words);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Borrowing.Lender getLender() {
    return lender;
  }

  public void setLender(Borrowing.Lender lender) {
    this.lender = lender;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
