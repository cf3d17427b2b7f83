package app.livery.web.ui.errors;

import app.livery.kernel.RuleBroken;
import app.livery.tenancy.organisations.SeatsExhausted;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.SeatsMessage;
import app.livery.web.ui.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;

/** Words refusals and puts them where they belong: beside their field, or on top of everything. */
public final class Refusals {
  private Refusals() {}

  /** The refusal as a sentence: the text {@code refusal.<key>}. */
  public static String sentence(Words words, RuleBroken refusal) {
    return words.refusal(refusal);
  }

  static void show(FacesContext faces, RuleBroken refusal) {
    Words words = CDI.current().select(PageReader.class).get().words();
    UIInput field = refusal.field() == null ? null : field(faces, refusal.field());
    if (field != null) field.setValid(false);
    String sentence = sentence(words, refusal);
    if (refusal instanceof SeatsExhausted) faces.addMessage(null, new SeatsMessage(sentence));
    else
      faces.addMessage(
          field == null ? null : field.getClientId(faces),
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, field == null ? "" : sentence));
    Notices.show(faces);
    stop(faces);
  }

  static void showFault(FacesContext faces, String incident) {
    Words words = CDI.current().select(PageReader.class).get().words();
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_FATAL,
            words.get("fault.acting"),
            words.of("fault.incident", incident)));
    Notices.show(faces);
    stop(faces);
  }

  /** What was typed may have been refused while it was read: nothing is done with it then. */
  private static void stop(FacesContext faces) {
    faces.validationFailed();
    faces.renderResponse();
  }

  /** The input of the submitted form whose id is the field's name. */
  private static UIInput field(FacesContext faces, String name) {
    AtomicReference<UIInput> found = new AtomicReference<>();
    UIComponent root = faces.getViewRoot();
    root.visitTree(
        VisitContext.createVisitContext(faces),
        (context, component) -> {
          if (component instanceof jakarta.faces.component.UIForm form && !form.isSubmitted())
            return VisitResult.REJECT;
          if (component instanceof UIInput input && name.equals(input.getId())) {
            found.set(input);
            return VisitResult.COMPLETE;
          }
          return VisitResult.ACCEPT;
        });
    return found.get();
  }
}
