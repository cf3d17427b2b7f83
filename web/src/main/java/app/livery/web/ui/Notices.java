package app.livery.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/**
 * What a page says after an action: a short message that goes by itself and survives a redirect.
 */
public final class Notices {
  private Notices() {}

  /** Has the page show again what is to be said; a part of a page alone would not. */
  public static void show(FacesContext faces) {
    if (faces.getPartialViewContext().isAjaxRequest())
      faces.getPartialViewContext().getRenderIds().add("messages");
  }

  /** Says the text of a key, its places filled in. */
  public static void say(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, key, arguments);
  }

  /** The same about something that did not go all the way. */
  public static void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_WARN, key, arguments);
  }

  private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(severity, Functions.text(key, arguments), null));
    show(faces);
  }
}
