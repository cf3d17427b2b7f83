package app.livery.web.billing;

import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.web.ui.Go;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** An owner changes what their organisation has. */
@Named
@ViewScoped
public class BillingChangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Subscriptions subscriptions;
  @Inject SubscriptionChange change;
  @Inject CurrentCall call;

  @PostConstruct
  void open() {
    OrganisationId own = call.actor().organisation();
    if (own == null) throw new NotFound();
    change.of(subscriptions.get(own, Ids.parse(named)));
  }

  /** Agrees to what was shown. */
  public String agree() {
    change.agree();
    return Go.to("/billing");
  }

  public SubscriptionChange getChange() {
    return change;
  }
}
