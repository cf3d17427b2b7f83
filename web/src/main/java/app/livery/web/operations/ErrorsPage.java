package app.livery.web.operations;

import app.livery.operations.errors.ErrorGroupRow;
import app.livery.operations.errors.ErrorRow;
import app.livery.operations.errors.ErrorSource;
import app.livery.operations.errors.Errors;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The error log: what goes wrong most, and what went wrong last. */
@Named
@ViewScoped
public class ErrorsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Errors errors;

  private Rows<ErrorGroupRow> top;
  private Rows<ErrorRow> recent;

  @PostConstruct
  void open() {
    top = Rows.named("top", errors::top);
    recent = Rows.of(errors::recent);
  }

  public Rows<ErrorGroupRow> getTop() {
    return top;
  }

  public Rows<ErrorRow> getRecent() {
    return recent;
  }

  public List<ErrorSource> getSources() {
    return List.of(ErrorSource.values());
  }
}
