package app.livery.web.identity;

import app.livery.identity.Resetting;
import app.livery.kernel.EmailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks for a link to set another password. */
@Named
@ViewScoped
public class ForgotPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Resetting resetting;

  private String email;
  private boolean sent;

  public void send() {
    resetting.ask(new EmailAddress(email));
    sent = true;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isSent() {
    return sent;
  }
}
