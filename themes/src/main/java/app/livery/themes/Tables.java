package app.livery.themes;

import java.util.Set;

/** PrimeFaces' table without what tables here never do. */
final class Tables {
  /**
   * They do not scroll inside, are not edited or dragged, open no rows, group and filter nothing.
   */
  private static final Set<String> NEVER =
      Set.of(
          """
          addGhostRow addResizers autosizeColumnWidth bindContextMenu bindEditEvents
          bindExpansionEvents bindFilterEvent bindRadioEvents bindRowClick
          bindSelectionKeyEvents bindToggleRowGroupEvents cellEditInit clearFilters cloneHead
          cloneTableHeader collapseAllRows collapseRow doCellEditCancelRequest doCellEditRequest
          doRowEditRequest fetchNextPage filter fireColumnResizeEvent fixColumnWidths groupRow
          groupRows initRowExpansion lazyRowEditInit loadDataWithCache loadExpandedRowContent
          loadLiveRows loadRowsWithVirtualScroll makeRowsDraggable resize saveCell
          selectRowsInRange setupDraggableColumns setupFiltering setupNavigableCells
          setupResizableColumns setupScrolling setupStickyHeader showCellEditor showCurrentCell
          showRowEditors switchToRowEdit tabCell toggleExpansion updateResizableState
          updateRowspan viewMode
          """
              .strip()
              .split("\\s+"));

  private Tables() {}

  /** Who calls one of these functions all the same finds that it does nothing. */
  static String plain(String script) {
    Script table = Script.of("table.js", script);
    SourcePatches.expect("functions of tables", NEVER.size(), table.hollow("DataTable", NEVER));
    return String.join("\n", table.statements());
  }
}
