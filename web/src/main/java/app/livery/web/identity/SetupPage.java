package app.livery.web.identity;

import app.livery.identity.SetUp;
import app.livery.identity.SettingUp;
import app.livery.identity.SigningIn;
import app.livery.web.ui.PageReader;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** The first password of admins and staff; on a server without staff, its first member. */
@Named
@ViewScoped
public class SetupPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SettingUp settingUp;
  @Inject SigningIn signingIn;
  @Inject BrowserSession browser;
  @Inject PageReader reader;

  @Inject
  @Param(pathIndex = 0)
  String link;

  private SetUp setUp;
  private String email;
  private String name;
  private String password;

  @PostConstruct
  void open() {
    setUp = settingUp.look(link);
    email = setUp.email();
  }

  public String finish() {
    if (setUp.first()) settingUp.finishFirst(link, email, name, reader.getLanguage(), password);
    else settingUp.finish(link, password);
    return SignInPage.goOn(
        browser, signingIn.withPassword(email, password, browser.userAgent()), null);
  }

  public SetUp getSetUp() {
    return setUp;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
