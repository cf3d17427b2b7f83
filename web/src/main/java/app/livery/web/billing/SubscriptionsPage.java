package app.livery.web.billing;

import app.livery.billing.subscriptions.Dunning;
import app.livery.billing.subscriptions.Patience;
import app.livery.billing.subscriptions.Patiences;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the brand's customers have bought. */
@Named
@ViewScoped
public class SubscriptionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Subscriptions subscriptions;
  @Inject Patiences patiences;
  @Inject Dunning dunning;
  @Inject Organisations organisations;

  private Rows<SubscriptionRow> rows;
  private int graceDays;
  private int restrictedDays;

  @PostConstruct
  void open() {
    rows = Rows.of(subscriptions::list);
    Patience patience = patiences.mine();
    graceDays = patience.graceDays();
    restrictedDays = patience.restrictedDays();
  }

  /** Says how long the brand waits for money. */
  public void bePatient() {
    dunning.be(new Patience(graceDays, restrictedDays));
    Notices.say("patience.kept");
  }

  public Rows<SubscriptionRow> getRows() {
    return rows;
  }

  /** The name of the organisation that the list is narrowed to. */
  public String getOrganisationName() {
    String id = rows.getView().getFilters().get("organisation");
    return id == null ? "" : organisations.get(new OrganisationId(Ids.parse(id))).name();
  }

  public List<SubscriptionStatus> getStatuses() {
    return List.of(SubscriptionStatus.values());
  }

  public List<app.livery.billing.subscriptions.Source> getSources() {
    return List.of(app.livery.billing.subscriptions.Source.values());
  }

  public int getGraceDays() {
    return graceDays;
  }

  public void setGraceDays(int graceDays) {
    this.graceDays = graceDays;
  }

  public int getRestrictedDays() {
    return restrictedDays;
  }

  public void setRestrictedDays(int restrictedDays) {
    this.restrictedDays = restrictedDays;
  }
}
