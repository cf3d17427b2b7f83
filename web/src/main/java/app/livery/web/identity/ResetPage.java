package app.livery.web.identity;

import app.livery.identity.Resetting;
import app.livery.identity.SigningIn;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Sets another password by a mailed link, and signs in with it. */
@Named
@ViewScoped
public class ResetPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Resetting resetting;
  @Inject SigningIn signingIn;
  @Inject BrowserSession browser;

  @Inject
  @Param(pathIndex = 0)
  String link;

  private String email;
  private String password;

  @PostConstruct
  void open() {
    email = resetting.look(link);
  }

  public String finish() {
    resetting.finish(link, password);
    return SignInPage.goOn(
        browser, signingIn.withPassword(email, password, browser.userAgent()), null);
  }

  public String getEmail() {
    return email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
