package app.livery.web.branding;

import app.livery.branding.Borrowing;
import app.livery.branding.Borrowing.Lender;
import app.livery.kernel.Ids;
import app.livery.kernel.RuleBroken;
import app.livery.web.ui.Functions;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** Carries a brand that a look is copied from through a form by its identifier. */
@Dependent
@FacesConverter(value = "app.Lender", managed = true)
public class LenderConverter implements Converter<Lender> {
  @Inject Borrowing borrowing;

  @Override
  public Lender getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return borrowing.lender(Ids.parse(text));
    } catch (RuleBroken e) {
      throw new ConverterException(new FacesMessage(Functions.text("livery.noLender")));
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, Lender lender) {
    return lender == null ? "" : lender.id().toString();
  }
}
