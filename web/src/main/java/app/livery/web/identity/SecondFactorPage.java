package app.livery.web.identity;

import app.livery.identity.Enrolled;
import app.livery.identity.Enrolling;
import app.livery.identity.Enrolment;
import app.livery.identity.SigningIn;
import app.livery.identity.Stage;
import app.livery.web.ui.Go;
import app.livery.web.ui.Shell;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The second step of signing in: a code, or setting up what will give the codes. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SigningIn signingIn;
  @Inject Enrolling enrolling;
  @Inject BrowserSession browser;
  @Inject Shell shell;

  @Inject @Param String next;

  private Stage stage;
  private Enrolment enrolment;
  private List<String> recoveryCodes = List.of();
  private String code;

  @PostConstruct
  void open() {
    stage = shell.me().stage();
    if (stage == Stage.ENROLMENT) enrolment = enrolling.beginHalfway(browser.secret());
  }

  /** Somebody who is not between the two steps has nothing to do here. */
  public void turnAway() {
    if (stage == null) Go.to("/sign-in");
    else if (stage == Stage.FULL) Go.to(NextPage.START);
  }

  public String prove() {
    return SignInPage.goOn(browser, signingIn.withCode(browser.secret(), code), next);
  }

  public void enrol() {
    Enrolled enrolled = enrolling.finishHalfway(browser.secret(), code);
    browser.keep(enrolled.signedIn());
    recoveryCodes = enrolled.recoveryCodes();
  }

  public boolean isEnrolling() {
    return stage == Stage.ENROLMENT && recoveryCodes.isEmpty();
  }

  public boolean isProving() {
    return stage == Stage.SECOND_FACTOR;
  }

  public Enrolment getEnrolment() {
    return enrolment;
  }

  /** The same as one text, a code in each line. */
  public String getCodesText() {
    return String.join("\n", recoveryCodes);
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getNext() {
    return NextPage.of(next);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
