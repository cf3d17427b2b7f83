package app.livery.web.billing;

import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.Invoices;
import app.livery.billing.subscriptions.Changing;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ask;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.operations.facts.FactRow;
import app.livery.operations.facts.Trail;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One subscription of a customer: how it stands, what was billed, what has happened. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LATEST = 20;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Subscriptions subscriptions;
  @Inject Invoices invoices;
  @Inject Changing changing;
  @Inject Trail trail;

  private SubscriptionRow subscription;

  @PostConstruct
  void open() {
    subscription = subscriptions.get(Ids.parse(named));
  }

  public String pause() {
    return show(changing.pause(owner(), subscription.id(), null), "billing.paused");
  }

  public String resume() {
    return show(changing.resume(owner(), subscription.id()), "billing.resumed");
  }

  /** Lets it end with what is paid. */
  public String cancel() {
    return show(changing.cancel(owner(), subscription.id(), false), "billing.ending");
  }

  /** Ends it now. */
  public String cancelNow() {
    return show(changing.cancel(owner(), subscription.id(), true), "billing.ended");
  }

  public String keep() {
    return show(changing.keep(owner(), subscription.id()), "billing.kept");
  }

  private static String show(SubscriptionRow changed, String said) {
    Notices.say(said, changed.plan());
    return Go.to("/subscription/" + changed.id());
  }

  private OrganisationId owner() {
    return new OrganisationId(subscription.organisation());
  }

  public SubscriptionRow getSubscription() {
    return subscription;
  }

  public List<InvoiceRow> getInvoices() {
    Ask ask = Ask.first(LATEST).filter("subscription", subscription.id().toString());
    return invoices.list(ask).rows();
  }

  public List<FactRow> getFacts() {
    Ask ask = Ask.first(LATEST).filter("subject", subscription.organisation().toString());
    return trail.list(ask).rows();
  }
}
