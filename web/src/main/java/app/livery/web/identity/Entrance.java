package app.livery.web.identity;

import app.livery.identity.Entering;
import app.livery.identity.Handover;
import app.livery.identity.Impersonating;
import app.livery.kernel.PublicUrls;
import app.livery.web.ui.Go;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * How the staff get into a tenant, and into a person's place, from any page that shows either: its
 * dialog asks for the reason, its button calls {@code entrance.enter(tenantId)} or {@code
 * entrance.actFor(personId)}.
 */
@Named
@ViewScoped
public class Entrance implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Entering entering;
  @Inject Impersonating impersonating;
  @Inject BrowserSession browser;

  private String reason;

  /** Enters the tenant and goes to its overview. */
  public String enter(UUID tenant) {
    browser.keep(entering.enter(tenant, reason, browser.secret()));
    return Go.to("/overview");
  }

  /** Goes to the tenant's host to act in the person's place there. */
  public String actFor(UUID person) {
    Handover handover = impersonating.begin(person, reason);
    return Go.to(PublicUrls.of(handover.tenant(), handover.path()));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
