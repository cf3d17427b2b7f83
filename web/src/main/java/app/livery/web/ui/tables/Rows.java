package app.livery.web.ui.tables;

import app.livery.kernel.Ask;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.Slice;
import app.livery.operations.errors.DatabaseGone;
import app.livery.web.ui.errors.Causes;
import app.livery.web.ui.errors.FaultLog;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A list that pages, sorts, searches and filters in the database and keeps its state in the
 * address.
 *
 * <p>A page bean makes one and {@code app:table} shows it:
 *
 * <pre>{@code
 * private final Rows<InviteRow> rows = Rows.of(invites::list);
 * }</pre>
 *
 * <p>Rows are records; a component {@code id} is the row's key. A list that fails keeps the page
 * alive: the table shows the incident and offers to try again.
 */
public class Rows<R> extends LazyDataModel<R> {
  private static final long serialVersionUID = 1L;

  private final Source<R> source;
  private final Class<?> kind;
  private final View view;
  private List<R> selected = new ArrayList<>();
  private transient Fetched<R> fetched;
  private String incident = "";

  private record Fetched<R>(Ask ask, Slice<R> slice) {}

  private Rows(Source<R> source, Class<?> kind, View view) {
    this.source = source;
    this.kind = kind;
    this.view = view;
  }

  /**
   * The rows of a source, in the state that the request's address asks for.
   *
   * @param kind leave it out: the compiler puts an empty array of the rows' type here, which tells
   *     the head of an export that has no row
   */
  @SafeVarargs
  public static <R> Rows<R> of(Source<R> source, R... kind) {
    return new Rows<>(source, kind.getClass().getComponentType(), View.of(parameters(), ""));
  }

  /** The same for a second table on one page; its parameters begin with the name and a hyphen. */
  @SafeVarargs
  public static <R> Rows<R> named(String name, Source<R> source, R... kind) {
    View view = View.of(parameters(), name + "-");
    return new Rows<>(source, kind.getClass().getComponentType(), view);
  }

  /** The same with a filter that holds until the reader chooses another. */
  public Rows<R> where(String filter, String value) {
    view.presume(filter, value);
    return this;
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    if (fetched == null) fetch(view.ask());
    return (int) Math.min(Integer.MAX_VALUE, fetched.slice.total());
  }

  @Override
  public List<R> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
    SortMeta sort = sorting.values().stream().findFirst().orElse(null);
    view.show(
        first,
        size,
        sort == null ? "" : sort.getField(),
        sort != null && sort.getOrder() == SortOrder.DESCENDING);
    Ask ask = view.ask();
    if (fetched == null || !fetched.ask.equals(ask)) fetch(ask);
    Slice<R> slice = fetched.slice;
    fetched = null;
    setRowCount((int) Math.min(Integer.MAX_VALUE, slice.total()));
    PrimeFaces.current().ajax().addCallbackParam("view", view.query());
    PrimeFaces.current().ajax().addCallbackParam("viewOf", view.prefix());
    return slice.rows();
  }

  private void fetch(Ask ask) {
    incident = "";
    try {
      fetched = new Fetched<>(ask, source.apply(ask));
    } catch (RuntimeException e) {
      // the boundary of a table: the page around it stays usable
      if (Causes.find(e, RuleBroken.class).isPresent() || isOutage(e)) throw e;
      incident = CDI.current().select(FaultLog.class).get().record(e);
      fetched = new Fetched<>(ask, new Slice<>(List.of(), 0));
    }
  }

  /** A whole page that meets an outage says "come again"; one that is open already stays. */
  private static boolean isOutage(RuntimeException failure) {
    return DatabaseGone.is(failure)
        && !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
  }

  /** How many there are under this search and these filters. */
  public long getTotal() {
    if (fetched == null && getWrappedData() == null) fetch(view.ask());
    return fetched == null ? getRowCount() : fetched.slice.total();
  }

  /** What people can quote when the list could not be read; else empty. */
  public String getIncident() {
    return incident;
  }

  public boolean isFailed() {
    return !incident.isEmpty();
  }

  /** How the table is sorted; a column that it does not have, or not for sorting, sorts nothing. */
  public SortMeta getSortMeta() {
    SortMeta wanted = view.getSortMeta();
    UIComponent current = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    DataTable table = wanted == null ? null : table(current);
    if (table == null) return null;
    boolean sortable =
        table.getColumns().stream()
            .anyMatch(one -> one.isSortable() && wanted.getField().equals(one.getField()));
    return sortable ? wanted : null;
  }

  public View getView() {
    return view;
  }

  /** Search or filters have changed: the list begins again at its first row. */
  public void restart() {
    view.restart();
    fetched = null;
    setWrappedData(null);
    selected = new ArrayList<>();
    UIComponent current = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    DataTable table = table(current);
    if (table != null) table.setFirst(0);
  }

  /** Sets a filter, or takes it away with an empty value. */
  public void filter(String name, String value) {
    view.filter(name, value);
    restart();
  }

  public void clear() {
    view.clear();
    restart();
  }

  private static DataTable table(UIComponent from) {
    for (UIComponent one = from; one != null; one = one.getParent())
      if (one instanceof jakarta.faces.component.UIForm)
        return (DataTable) one.findComponent("table");
    return null;
  }

  @Override
  public String getRowKey(R row) {
    return Objects.toString(Components.of(row).get("id"), null);
  }

  @Override
  public R getRowData(String key) {
    List<R> loaded = getWrappedData();
    if (loaded == null) return null;
    return loaded.stream().filter(row -> key.equals(getRowKey(row))).findFirst().orElse(null);
  }

  /** Sends all rows of the current view as a CSV file. */
  public void export(String name) {
    CsvAnswer.send(name, view.ask(), source, kind);
  }

  /** Sends the rows of the current view as a PDF, under a title. */
  public void print(String name, String title, String noun) {
    UIComponent current = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    List<Column> columns = Column.of(Objects.requireNonNull(table(current)), kind);
    PdfAnswer.send(new PdfAnswer.Heading(name, title, noun), view, source, columns);
  }

  public List<R> getSelected() {
    return selected;
  }

  public void setSelected(List<R> rows) {
    selected = rows == null ? new ArrayList<>() : rows;
  }

  /** The row that a menu was opened on. */
  private R chosen;

  public R getChosen() {
    return chosen;
  }

  public void choose(R row) {
    chosen = row;
  }
}
