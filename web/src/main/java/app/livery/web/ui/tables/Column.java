package app.livery.web.ui.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * A column of a table that can be printed: one that is named like a part of its rows.
 *
 * @param name of the part
 * @param label as it stands over the column
 * @param figures whether figures stand in it
 */
record Column(String name, String label, boolean figures) {
  /** Those of a table that readers see. */
  static List<Column> of(DataTable table) {
    return table.getColumns().stream()
        .filter(one -> one.isVisible() && one.getField() != null && one.getHeaderText() != null)
        .map(Column::of)
        .toList();
  }

  private static Column of(UIColumn one) {
    boolean figures = String.valueOf(one.getStyleClass()).contains("lv-number");
    return new Column(one.getField(), one.getHeaderText(), figures);
  }

  /** What stands in this column of a row; a part of a part counts as one. */
  Optional<Object> in(Object row) {
    Map<String, Object> parts = Components.of(row);
    if (parts.containsKey(name)) return Optional.ofNullable(parts.get(name));
    return parts.values().stream()
        .map(Components::of)
        .filter(inner -> inner.containsKey(name))
        .findFirst()
        .map(inner -> inner.get(name));
  }
}
