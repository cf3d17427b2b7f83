package app.livery.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Holds only when the name of what is to be lost has been typed: the attribute {@code expected}.
 */
@FacesValidator("app.TypedName")
public class TypedName implements Validator<String> {
  @Override
  public void validate(FacesContext context, UIComponent component, String typed) {
    Object expected = component.getAttributes().get("expected");
    if (expected == null || expected.toString().equals(typed == null ? "" : typed.strip())) return;
    String words = CDI.current().select(PageReader.class).get().words().get("confirm.mistyped");
    throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
  }
}
