package app.livery.web.billing;

import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.Stage;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.tenancy.links.offer.Offering;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What everybody of an organisation is to know about its payments, above each of its pages. */
@Named
@RequestScoped
public class OwnStanding {
  @Inject Subscriptions subscriptions;
  @Inject Offering offering;
  @Inject CurrentCall call;

  private List<SubscriptionRow> troubled = List.of();
  private Boolean waiting;

  @PostConstruct
  void look() {
    if (call.actor().organisation() == null || call.tenant().isEmpty()) return;
    if (call.actor().holds(Role.VIEWER))
      troubled = subscriptions.troubledOf(call.actor().organisation());
  }

  /** The one that matters most; null where all is well. */
  public SubscriptionRow getOne() {
    return troubled.stream()
        .filter(one -> one.stage() == Stage.RESTRICTED)
        .findFirst()
        .orElse(troubled.isEmpty() ? null : troubled.get(0));
  }

  /** Whether an owner has taken an offer of a plan and not gone on with it. */
  public boolean isOfferWaiting() {
    if (waiting == null) waiting = call.actor().holds(Role.OWNER) && waits();
    return waiting;
  }

  private boolean waits() {
    OrganisationId own = call.actor().organisation();
    if (own == null || offering.taken(own).isEmpty()) return false;
    return subscriptions.list(own, Ask.first(1)).rows().isEmpty();
  }

  /** Whether the reader may buy for the organisation that they are in. */
  public boolean isOwner() {
    return call.actor().organisation() != null && call.actor().holds(Role.OWNER);
  }

  /** Where an owner gets more seats: at what is paid by card already, else with a plan. */
  public String getSeatsPath() {
    return subscriptions.liveOf(call.actor().organisation()).stream()
        .filter(one -> one.source() == Source.STRIPE)
        .findFirst()
        .map(one -> "/billing-change/" + one.id())
        .orElse("/billing-plans");
  }

  public boolean isRestricted() {
    return getOne() != null && getOne().stage() == Stage.RESTRICTED;
  }
}
