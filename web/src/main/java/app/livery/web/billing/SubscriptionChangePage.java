package app.livery.web.billing;

import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ids;
import app.livery.web.ui.Go;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** The brand changes what a customer has, as its owner could. */
@Named
@ViewScoped
public class SubscriptionChangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Subscriptions subscriptions;
  @Inject SubscriptionChange change;

  @PostConstruct
  void open() {
    change.of(subscriptions.get(Ids.parse(named)));
  }

  /** Agrees to what was shown. */
  public String agree() {
    change.agree();
    return Go.to("/subscription/" + change.getSubscription().id());
  }

  public SubscriptionChange getChange() {
    return change;
  }
}
