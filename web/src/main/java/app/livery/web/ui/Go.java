package app.livery.web.ui;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where an action leads: {@code return Go.to("/platform/tenant/" + id);}. */
public final class Go {
  private Go() {}

  /**
   * Sends the reader to a path of this host; what {@link Notices} said goes with them. The result
   * is for an action to return.
   */
  public static String to(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.getMessageList().isEmpty())
      faces.getExternalContext().getFlash().setKeepMessages(true);
    try {
      faces.getExternalContext().redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
    return null;
  }
}
