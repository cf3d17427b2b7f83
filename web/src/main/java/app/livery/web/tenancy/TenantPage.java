package app.livery.web.tenancy;

import app.livery.identity.Entering;
import app.livery.kernel.Feature;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantStatus;
import app.livery.operations.figures.TenantEntries;
import app.livery.operations.figures.TenantEntryRow;
import app.livery.tenancy.tenants.GrantRow;
import app.livery.tenancy.tenants.Granting;
import app.livery.tenancy.tenants.Grants;
import app.livery.tenancy.tenants.Steering;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Browser;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One tenant: how it is, where it answers, what can be done about it. */
@Named
@ViewScoped
public class TenantPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TenantEntries entries;
  @Inject Steering steering;
  @Inject Grants grants;
  @Inject Granting granting;
  @Inject Entering entering;
  @Inject Addresses addresses;
  @Inject Browser browser;
  @Inject PageReader reader;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private TenantEntryRow tenant;
  private List<GrantRow> features;
  private String name;
  private String reason;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    read();
    features = grants.of(id);
  }

  private void read() {
    tenant = entries.get(id);
    name = tenant.name();
    reason = "";
  }

  /** Goes into the tenant, for the reason given. */
  public String enter() {
    browser.goOn(entering.enter(id, reason, browser.cookie()));
    return Go.to("/overview");
  }

  public String rename() {
    steering.rename(id, name);
    read();
    Notices.say("tenant.renamed", tenant.name());
    return anew();
  }

  public String suspend() {
    steering.suspend(id, reason);
    return moved();
  }

  public String makeReadOnly() {
    steering.makeReadOnly(id, reason);
    return moved();
  }

  public String archive() {
    steering.archive(id, reason);
    return moved();
  }

  public String wake() {
    steering.wake(id, reason);
    return moved();
  }

  /** Lets the brand use a feature. */
  public void grant(Feature feature) {
    features = granting.grant(id, feature);
    Notices.say("tenant.granted", tenant.name(), reader.words().word(feature));
  }

  public void withhold(Feature feature) {
    features = granting.withhold(id, feature);
    Notices.say("tenant.withheld", tenant.name(), reader.words().word(feature));
  }

  private String moved() {
    read();
    Notices.say("tenant.moved", tenant.name(), reader.words().word(tenant.status()));
    return anew();
  }

  private String anew() {
    return Go.to("/platform/tenant/" + id);
  }

  public TenantEntryRow getTenant() {
    return tenant;
  }

  /** What it may do with its brand. */
  public List<GrantRow> getFeatures() {
    return features;
  }

  /** All that can be granted, for the questions that come before something is withheld. */
  public List<Feature> getEvery() {
    return List.of(Feature.values());
  }

  /** Where its people go. */
  public String getAddress() {
    return addresses.ofSlug(tenant.slug());
  }

  /** What its people lose while it is closed. */
  public List<String> getLosses() {
    Words words = reader.words();
    List<String> losses = new ArrayList<>();
    losses.add(words.count("tenant.lose.people", tenant.people()));
    if (tenant.organisations() > 0)
      losses.add(words.count("tenant.lose.organisations", tenant.organisations()));
    return losses;
  }

  public boolean isOpen() {
    return tenant.status() == TenantStatus.READY;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
