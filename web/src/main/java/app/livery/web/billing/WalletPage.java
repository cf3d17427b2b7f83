package app.livery.web.billing;

import app.livery.billing.topups.TopUpOffer;
import app.livery.billing.topups.TopUpRow;
import app.livery.billing.topups.ToppingUp;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.web.ui.Go;
import app.livery.web.ui.PageReader;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The reader's own organisation's credits, and where its owners buy more. */
@Named
@ViewScoped
public class WalletPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(name = "top-up")
  String landed;

  @Inject WalletView view;
  @Inject ToppingUp toppingUp;
  @Inject PageReader reader;

  private List<TopUpOffer> offers;
  private TopUpRow bought;
  private String credits = "";

  /** Whoever comes back from paying sees what has come of it, whether word of it came or not. */
  @PostConstruct
  void open() {
    if (landed == null) return;
    bought = toppingUp.look(view.id(), Ids.parse(landed));
    view.read();
  }

  public void buy(TopUpOffer offer) {
    go(toppingUp.begin(view.id(), offer.credits(), reader.getLocale().getLanguage()));
  }

  public void buyTyped() {
    go(
        toppingUp.begin(
            view.id(), Credits.parse(credits, "credits"), reader.getLocale().getLanguage()));
  }

  private static void go(TopUpRow begun) {
    Go.to(begun.url());
  }

  public List<TopUpOffer> getOffers() {
    if (offers == null) offers = toppingUp.offers(view.id());
    return offers;
  }

  /** What the reader comes back from buying; null for nothing. */
  public TopUpRow getBought() {
    return bought;
  }

  public String getCredits() {
    return credits;
  }

  public void setCredits(String credits) {
    this.credits = credits;
  }
}
