package app.livery.web.tenancy;

import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanWithPrices;
import app.livery.billing.plans.Plans;
import app.livery.kernel.Revealed;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.OfferLinkRow;
import app.livery.tenancy.links.offer.OfferLinks;
import app.livery.tenancy.links.offer.Offering;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Deals in links. What a prospect will see stands beside the form while it is filled in. */
@Named
@ViewScoped
public class OfferLinksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OfferLinks links;
  @Inject Offering offering;
  @Inject Plans plans;
  @Inject Addresses addresses;

  private Rows<OfferLinkRow> rows;
  private HandoutForm form = new HandoutForm();
  private OfferLinkRow shown;
  private List<PlanRow> sold;
  private String made = "";

  @PostConstruct
  void open() {
    rows = Rows.of(links::list);
    sold = plans.sellable().stream().map(PlanWithPrices::plan).toList();
  }

  /** Makes a link, and shows its address this one time. */
  public void create() {
    Revealed<OfferLinkRow> link =
        offering.create(form.getLabel(), form.deal(), form.getUseLimit(), form.expiresAt());
    made = addresses.here("/offer/" + link.secret().value());
    form = new HandoutForm();
    rows.restart();
  }

  public void switchOff(OfferLinkRow row) {
    offering.switchOff(row.id());
    Notices.say("links.switchedOff", row.label());
  }

  public void switchOn(OfferLinkRow row) {
    offering.switchOn(row.id());
    Notices.say("links.switchedOn", row.label());
  }

  /** Shows what a prospect sees behind a link. */
  public void show(OfferLinkRow row) {
    shown = row;
  }

  public OfferLinkRow getShown() {
    return shown;
  }

  public Rows<OfferLinkRow> getRows() {
    return rows;
  }

  public HandoutForm getForm() {
    return form;
  }

  public String getMade() {
    return made;
  }

  /** The plans that a deal may be about. */
  public List<PlanRow> getSold() {
    return sold;
  }

  public List<AtTrialEnd> getEnds() {
    return List.of(AtTrialEnd.values());
  }
}
