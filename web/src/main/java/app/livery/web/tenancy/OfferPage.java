package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import app.livery.tenancy.links.offer.OfferOutcome;
import app.livery.tenancy.links.offer.OfferPreview;
import app.livery.tenancy.links.offer.Offering;
import app.livery.web.identity.Desk;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** What somebody finds behind an offer link: the deal, and the two ways to take it. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String token;

  @Inject Offering offering;
  @Inject CurrentCall call;
  @Inject Desk desk;

  private OfferPreview preview;
  private String name;
  private OfferOutcome outcome;

  @PostConstruct
  void open() {
    preview = offering.look(new Secret(token == null ? "" : token));
  }

  /** Applies the deal to the organisation that the caller owns and works in. */
  public String apply() {
    outcome = offering.apply(new Secret(token), call.actor().organisation());
    return goOn();
  }

  /** Founds an organisation of the caller's own with the deal. */
  public String claim() {
    outcome = offering.claimAsStranger(new Secret(token), call.actor().id(), name);
    desk.moveTo(new OrganisationId(outcome.organisation().id()));
    return goOn();
  }

  /** An offer of a plan that is sold goes on to its subscription. */
  private String goOn() {
    if (outcome.deal().planId() != null) return Go.to("/billing-offer");
    if (!outcome.isAwaitingCheckout()) Notices.say("offer.applied", outcome.organisation().name());
    return null;
  }

  /** Whether the caller works in an organisation that is theirs to decide for. */
  public boolean isOwner() {
    return call.actor().organisation() != null && call.actor().roles().contains(Role.OWNER);
  }

  public OfferPreview getPreview() {
    return preview;
  }

  public OfferOutcome getOutcome() {
    return outcome;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getToken() {
    return token;
  }
}
