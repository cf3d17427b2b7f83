package app.livery.web.identity;

import app.livery.identity.Applicant;
import app.livery.identity.Registered;
import app.livery.identity.SigningUp;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/**
 * Confirms an address. It takes a button: programs that look into mails open links by themselves.
 */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SigningUp signingUp;
  @Inject BrowserSession browser;
  @Inject Arrival arrival;

  @Inject
  @Param(pathIndex = 0)
  String link;

  private Applicant applicant;
  private boolean known;

  @PostConstruct
  void open() {
    applicant = signingUp.look(link);
  }

  public String confirm() {
    Registered registered = signingUp.confirm(link, browser.userAgent());
    if (registered.signedIn() != null) return arrival.of(registered);
    known = true;
    return null;
  }

  public Applicant getApplicant() {
    return applicant;
  }

  /** Whether an account with another password was there already. */
  public boolean isKnown() {
    return known;
  }
}
