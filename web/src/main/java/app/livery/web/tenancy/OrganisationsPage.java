package app.livery.web.tenancy;

import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.OrganisationStatus;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The brand's customers, and how a new one comes into being. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Organisations organisations;
  @Inject Organising organising;

  private Rows<OrganisationRow> rows;
  private final OrganisationForm form = new OrganisationForm();

  @PostConstruct
  void open() {
    rows = Rows.of(organisations::list);
  }

  /** Founds the organisation and goes to its page. */
  public String create() {
    OrganisationRow made =
        organising.found(form.getName(), form.getSlug(), form.getCurrency(), form.getSeats());
    return Go.to("/organisation/" + made.id() + "?new=true");
  }

  public Rows<OrganisationRow> getRows() {
    return rows;
  }

  public OrganisationForm getForm() {
    return form;
  }

  public List<OrganisationStatus> getStatuses() {
    return List.of(OrganisationStatus.values());
  }

  public List<OrganisationKind> getKinds() {
    return List.of(OrganisationKind.values());
  }
}
