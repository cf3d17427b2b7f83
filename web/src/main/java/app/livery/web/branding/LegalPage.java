package app.livery.web.branding;

import app.livery.branding.legal.Informing;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.legal.LegalLinks;
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

  private LegalLinks links;
  private LegalForm form;

  /** Reads when the page shows it, after it has let the reader in. */
  private void open() {
    if (links == null) show(entries.mine());
  }

  private void show(LegalLinks read) {
    links = read;
    form = LegalForm.of(read);
  }

  public void save() {
    show(informing.publish(form.links()));
    Notices.say("legal.saved");
  }

  /** As they stand at the foot now. */
  public LegalLinks getLinks() {
    open();
    return links;
  }

  public LegalForm getForm() {
    open();
    return form;
  }
}
