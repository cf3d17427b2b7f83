package app.livery.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/**
 * What a page says after an action: a short message that goes by itself and survives a redirect.
 */
@Named("notices")
@ApplicationScoped
public class Notices {
  /**
   * One of them, as it is shown.
   *
   * @param tone of the toast
   * @param icon beside the words
   * @param more what is said under the words; may be empty
   * @param seats whether it is about seats that there are none of
   */
  public record Notice(String tone, String icon, String words, String more, boolean seats) {
    private static Notice of(FacesMessage message, String tone, String icon) {
      String words = message.getSummary();
      String more = message.getDetail();
      boolean seats = message instanceof SeatsMessage;
      return new Notice(tone, icon, words, words.equals(more) ? "" : more, seats);
    }
  }

  /** What is to be said now. */
  public List<Notice> getAll() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .map(Notices::shown)
        .toList();
  }

  private static Notice shown(FacesMessage message) {
    if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
      return Notice.of(message, "info", "pi-info-circle");
    if (FacesMessage.SEVERITY_WARN.equals(message.getSeverity()))
      return Notice.of(message, "warning", "pi-exclamation-triangle");
    return Notice.of(message, "danger", "pi-times-circle");
  }

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
