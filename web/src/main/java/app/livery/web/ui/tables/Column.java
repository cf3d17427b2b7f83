package app.livery.web.ui.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  /** Those of a table that readers see, as far as its rows hold what stands in them. */
  static List<Column> of(DataTable table, Class<?> kind) {
    return table.getColumns().stream()
        .filter(one -> one.isVisible() && one.getField() != null && one.getHeaderText() != null)
        .map(Column::of)
        .filter(one -> one.isIn(kind))
        .toList();
  }

  private boolean isIn(Class<?> kind) {
    if (Components.namesOf(kind).stream().anyMatch(part -> part.startsWith(name))) return true;
    return Components.kindsOf(kind).stream()
        .anyMatch(inner -> Components.namesOf(inner).contains(name));
  }

  private static Column of(UIColumn one) {
    boolean figures = String.valueOf(one.getStyleClass()).contains("lv-number");
    return new Column(one.getField(), one.getHeaderText(), figures);
  }

  /** What stands in this column of a row: a part, a part of a part, or several that begin so. */
  Optional<Object> in(Object row) {
    Map<String, Object> parts = Components.of(row);
    if (parts.containsKey(name)) return Optional.ofNullable(parts.get(name));
    String several =
        parts.entrySet().stream()
            .filter(part -> part.getKey().startsWith(name))
            .map(part -> String.valueOf(part.getValue()))
            .collect(Collectors.joining(" / "));
    if (!several.isEmpty()) return Optional.of(several);
    return parts.values().stream()
        .map(Components::of)
        .filter(inner -> inner.containsKey(name))
        .findFirst()
        .map(inner -> inner.get(name));
  }
}
