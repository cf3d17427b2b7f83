package app.livery.web.identity;

import app.livery.identity.Introducing;
import app.livery.identity.Resetting;
import app.livery.identity.SessionRow;
import app.livery.identity.SigningOut;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.Shell;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own account: name and language, password, where one is signed in. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Introducing introducing;
  @Inject Resetting resetting;
  @Inject SigningOut signingOut;
  @Inject BrowserSession browser;
  @Inject Shell shell;

  private String name;
  private String language;
  private String currentPassword;
  private String password;
  private List<SessionRow> sessions = List.of();

  @PostConstruct
  void open() {
    name = shell.getActor().name();
    language = shell.me().language();
    if (shell.isSignedIn()) list();
  }

  public String introduce() {
    introducing.introduce(name, language);
    browser.speak(language);
    Notices.say("profile.savedName");
    return Go.to("/profile");
  }

  public String changePassword() {
    resetting.change(currentPassword, password, browser.id());
    Notices.say("profile.savedPassword");
    return Go.to("/profile");
  }

  /** Ends one of one's own sessions; ending this one signs out. */
  public String end(SessionRow session) {
    if (session.current()) return Go.to("/sign-out");
    signingOut.end(session.id());
    list();
    return null;
  }

  public String endAll() {
    signingOut.everywhere();
    browser.drop();
    return Go.to("/sign-in");
  }

  private void list() {
    sessions = signingOut.mine(browser.id());
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getCurrentPassword() {
    return currentPassword;
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
