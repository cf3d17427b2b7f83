package app.livery.web.identity;

import app.livery.identity.SignedIn;
import app.livery.identity.SigningIn;
import app.livery.identity.Stage;
import app.livery.web.ui.Go;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;

/** The first step of signing in: address and password. */
@Named
@ViewScoped
public class SignInPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SigningIn signingIn;
  @Inject BrowserSession browser;

  @Inject @Param String next;

  private String email;
  private String password;

  public String signIn() {
    return goOn(browser, signingIn.withPassword(email, password, browser.userAgent()), next);
  }

  /** Keeps a step's session and goes where it leads. */
  static String goOn(BrowserSession browser, SignedIn step, String next) {
    browser.keep(step);
    String path = NextPage.of(next);
    if (step.stage() == Stage.FULL) return Go.to(path);
    return Go.to("/second-factor?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
