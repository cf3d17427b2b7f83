package app.livery.web.billing;

import app.livery.billing.plans.Importing;
import app.livery.billing.plans.ProductOffer;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What Stripe sells already and could be sold here: looked at first, then taken over. */
@Named
@ViewScoped
public class PlanImportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Importing importing;

  private List<ProductOffer> offers;
  private List<String> wanted = new ArrayList<>();

  @PostConstruct
  void open() {
    offers = importing.offers();
    for (ProductOffer offer : offers) if (offer.isImportable()) wanted.add(offer.id());
  }

  public String take() {
    Importing.Imported done = importing.take(wanted);
    Notices.say("plans.imported", done.plans(), done.prices());
    return Go.to("/plans");
  }

  public List<ProductOffer> getOffers() {
    return offers;
  }

  /** Those that can be taken over. */
  public List<ProductOffer> getImportable() {
    return offers.stream().filter(ProductOffer::isImportable).toList();
  }

  public List<String> getWanted() {
    return wanted;
  }

  public void setWanted(List<String> wanted) {
    this.wanted = wanted;
  }
}
