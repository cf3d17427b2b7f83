package app.livery.web.operations;

import app.livery.operations.folding.FoldRow;
import app.livery.operations.folding.FoldState;
import app.livery.operations.folding.Folds;
import app.livery.operations.folding.Mending;
import app.livery.operations.folding.Rebuilding;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Every tenant's stream of facts into the platform's figures, and what to do about one that stops.
 */
@Named
@ViewScoped
public class StreamsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Folds folds;
  @Inject Mending mending;
  @Inject Rebuilding rebuilding;

  private Rows<FoldRow> rows;
  private FoldRow chosen;
  private String reason;

  @PostConstruct
  void open() {
    rows = Rows.of(folds::list);
  }

  public void choose(FoldRow row) {
    chosen = row;
    reason = "";
  }

  public void retry(FoldRow row) {
    mending.retry(row.id());
    Notices.say("streams.retried", row.tenantName());
  }

  public void skip() {
    mending.skip(chosen.id(), chosen.factId(), reason);
    Notices.say("streams.skipped", chosen.tenantName());
  }

  public void rebuild() {
    rebuilding.rebuild(chosen.id());
    Notices.say("streams.rebuildingBegan", chosen.tenantName());
  }

  public Rows<FoldRow> getRows() {
    return rows;
  }

  public FoldRow getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public List<FoldState> getStates() {
    return List.of(FoldState.values());
  }
}
