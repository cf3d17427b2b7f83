package app.livery.web.operations;

import app.livery.operations.facts.FactRow;
import app.livery.operations.facts.Trail;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tenant's own audit trail. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Trail trail;

  private Rows<FactRow> rows;
  private FactRow chosen;

  @PostConstruct
  void open() {
    rows = Rows.of(ask -> trail.list(ask).map(row -> row.withDetail(Functions.told(row.detail()))));
  }

  public void choose(FactRow row) {
    chosen = row;
  }

  /** The chosen fact with everything before and after. */
  public String getPayload() {
    return chosen == null ? "" : PrettyJson.of(trail.payload(chosen.id()));
  }

  public FactRow getChosen() {
    return chosen;
  }

  public Rows<FactRow> getRows() {
    return rows;
  }
}
