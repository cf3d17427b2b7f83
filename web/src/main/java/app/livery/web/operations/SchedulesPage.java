package app.livery.web.operations;

import app.livery.operations.runs.TurnRow;
import app.livery.operations.runs.Turns;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What runs by the clock: when it last ran and where, and what came of it. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Turns turns;

  private Rows<TurnRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(turns::list);
  }

  public Rows<TurnRow> getRows() {
    return rows;
  }
}
