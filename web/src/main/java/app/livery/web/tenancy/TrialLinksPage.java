package app.livery.web.tenancy;

import app.livery.kernel.Revealed;
import app.livery.tenancy.links.trial.TrialLinkRow;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.links.trial.TrialLinks;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The links by which people come in to try the product. */
@Named
@ViewScoped
public class TrialLinksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TrialLinks links;
  @Inject TrialLinking linking;
  @Inject Addresses addresses;

  private Rows<TrialLinkRow> rows;
  private HandoutForm form = new HandoutForm();
  private String made = "";

  @PostConstruct
  void open() {
    rows = Rows.of(links::list);
  }

  /** Makes a link, and shows its address this one time. */
  public void create() {
    Revealed<TrialLinkRow> link =
        linking.create(form.getLabel(), form.getDays(), form.getUseLimit(), form.expiresAt());
    made = addresses.here("/trial/" + link.secret().value());
    form = new HandoutForm();
    rows.restart();
  }

  public void switchOff(TrialLinkRow row) {
    linking.switchOff(row.id());
    Notices.say("links.switchedOff", row.label());
  }

  public void switchOn(TrialLinkRow row) {
    linking.switchOn(row.id());
    Notices.say("links.switchedOn", row.label());
  }

  public Rows<TrialLinkRow> getRows() {
    return rows;
  }

  public HandoutForm getForm() {
    return form;
  }

  /** The address of the link just made; empty before and after. */
  public String getMade() {
    return made;
  }
}
