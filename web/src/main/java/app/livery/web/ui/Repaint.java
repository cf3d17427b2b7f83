package app.livery.web.ui;

import jakarta.faces.context.FacesContext;

/**
 * Has a part of the page shown anew by the running partial request, where only the action knows
 * whether anything has changed: what is not repainted keeps its focus, and nobody is told twice.
 */
public final class Repaint {
  private Repaint() {}

  /** Shows the part with this client id anew. */
  public static void part(String id) {
    FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(id);
  }
}
