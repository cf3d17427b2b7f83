package app.livery.web.identity;

import app.livery.identity.Enrolling;
import app.livery.identity.Enrolment;
import app.livery.identity.SecondFactorState;
import app.livery.web.ui.Shell;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The part of the profile about the second factor: set it up, renew its codes, go without. */
@Named
@ViewScoped
public class OwnFactorCard implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Enrolling enrolling;
  @Inject Shell shell;

  private SecondFactorState state;
  private Enrolment enrolment;
  private List<String> recoveryCodes = List.of();
  private String code;
  private String currentPassword;

  @PostConstruct
  void open() {
    if (shell.isSignedIn()) state = enrolling.state();
  }

  public void begin() {
    enrolment = enrolling.begin();
  }

  public void finish() {
    recoveryCodes = enrolling.finish(code);
    enrolment = null;
    code = null;
    open();
  }

  public void renew() {
    recoveryCodes = enrolling.renewCodes(currentPassword);
    open();
  }

  public void drop() {
    enrolling.drop(currentPassword);
    recoveryCodes = List.of();
    open();
  }

  public SecondFactorState getState() {
    return state;
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCurrentPassword() {
    return currentPassword;
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
  }
}
