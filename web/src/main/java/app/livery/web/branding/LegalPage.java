package app.livery.web.branding;

import app.livery.branding.legal.Informing;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.legal.LegalLinks;
import app.livery.branding.legal.LegalState;
import app.livery.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What stands at the foot of every page of the brand. */
@Named
@ViewScoped
public class LegalPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject LegalEntries entries;
  @Inject Informing informing;

  private LegalState state;
  private LegalState theirs;
  private LegalForm form;

  /** Reads when the page shows it, after it has let the reader in. */
  private void open() {
    if (state == null) show(entries.mine());
  }

  private void show(LegalState read) {
    state = read;
    theirs = null;
    form = LegalForm.of(read.links());
  }

  /** Keeps the links; where somebody else has changed them meanwhile, shows theirs instead. */
  public void save() {
    LegalState now = entries.mine();
    if (now.version().equals(state.version())) publish(state.version());
    else theirs = now;
  }

  /** Keeps the links in place of those that somebody else has put there meanwhile. */
  public void saveOverTheirs() {
    publish(theirs.version());
  }

  /** Goes on from the links that somebody else has put there; one's own are lost. */
  public void takeTheirs() {
    show(theirs);
  }

  private void publish(String seen) {
    show(informing.publish(form.links(), seen));
    Notices.say("legal.saved");
  }

  /** As they stand at the foot now. */
  public LegalLinks getLinks() {
    open();
    return theirs == null ? state.links() : theirs.links();
  }

  /** As they are by now, where somebody has changed them meanwhile; null otherwise. */
  public LegalState getTheirs() {
    return theirs;
  }

  public LegalForm getForm() {
    open();
    return form;
  }
}
