package app.livery.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/**
 * What a page says after an action: a short message that goes by itself and survives a redirect.
 */
public final class Notices {
  private Notices() {}

  /** Says the text of a key, its places filled in. */
  public static void say(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, Functions.text(key, arguments), null));
  }
}
