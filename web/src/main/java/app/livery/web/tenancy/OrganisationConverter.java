package app.livery.web.tenancy;

import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.RuleBroken;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Functions;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/**
 * Carries a chosen organisation through a form by its identifier. Without a scope it would be no
 * bean, and nothing would be injected.
 */
@Dependent
@FacesConverter(value = "app.Organisation", managed = true)
public class OrganisationConverter implements Converter<OrganisationRow> {
  @Inject Organisations organisations;

  @Override
  public OrganisationRow getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return organisations.get(new OrganisationId(Ids.parse(text)));
    } catch (RuleBroken e) {
      throw new ConverterException(new FacesMessage(Functions.text("invites.noOrganisation")));
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, OrganisationRow row) {
    return row == null ? "" : row.id().toString();
  }
}
