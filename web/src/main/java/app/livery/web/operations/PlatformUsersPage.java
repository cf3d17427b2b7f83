package app.livery.web.operations;

import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import app.livery.operations.figures.PersonEntries;
import app.livery.operations.figures.PersonEntryRow;
import app.livery.tenancy.people.PersonStatus;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The people of all tenants. */
@Named
@ViewScoped
public class PlatformUsersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PersonEntries people;
  @Inject TenantDirectory directory;

  private Rows<PersonEntryRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(people::list);
  }

  public Rows<PersonEntryRow> getRows() {
    return rows;
  }

  /** The name of the tenant that the list is narrowed to. */
  public String getTenantName() {
    String id = rows.getView().getFilters().get("tenant");
    return id == null ? "" : directory.byId(Ids.parse(id)).map(TenantRef::name).orElse(id);
  }

  public List<PersonStatus> getStatuses() {
    return List.of(PersonStatus.values());
  }

  public List<String> getAnswers() {
    return List.of("true", "false");
  }
}
