package app.livery.themes;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Functions of PrimeFaces' core and widgets that never run here. */
final class Unused {
  /**
   * Tables here do not scroll inside, are not edited or dragged, open no rows, group and filter
   * nothing; dialogs stay as large as they are and where they are; text areas suggest nothing and
   * passwords are not judged. A dialog is asked whether it is one that confirms: none is.
   */
  private static final Map<String, Set<String>> CALLED =
      Map.of(
          "ConfirmDialog",
          names("applyFocus init onHide showMessage"),
          "DataTable",
          names(
              """
              bindEditEvents bindExpansionEvents bindRadioEvents bindRowClick bindSelectionKeyEvents
              bindToggleRowGroupEvents cloneTableHeader fetchNextPage filter groupRows
              initRowExpansion loadDataWithCache makeRowsDraggable onRowClick onRowDblclick resize
              selectRowsInRange setupDraggableColumns setupFiltering setupNavigableCells
              setupResizableColumns setupScrolling setupStickyHeader updateExpandedRowsColspan
              """),
          "Dialog",
          names(
              "loadContents removeMinimize setupDraggable setupResizable toggleMaximize toggleMinimize"),
          "InputTextarea",
          names("setupAutoComplete setupAutoResize"),
          "Paginator",
          names("bindSwipeEvents"),
          "Password",
          names("setupFeedback"));

  private static final Map<String, Set<String>> UNCALLED =
      Map.of(
          "components.js",
          names(
              """
              dock extractQuery resetPosition restoreState saveState setupDialogSupport
              testStrength
              """),
          "core.js",
          names(
              """
              abortXHRs blockEnterKey calculateRelativeOffset changeTheme clickEvent cookiesEnabled
              createStorageKey debounce decodeXml defaultNumeric deleteCookie enableAnimations
              evalResult excludedSwipeElements formatAllowTypes getBehavior getCookie
              getFacesResource getOSPreferredColorScheme getResourceScriptName getResourceScriptURI
              getResourceUrlExtension getTheme getThemeContrast getThemeLink getWidgetById
              hasRegisteredAjaxifiedEvent isEnterKeyBlocked isExtensionMapping isModalActive
              isScreenSizeGreaterThan isScreenSizeLessThan isVisibleInViewport isXhrSourceATrigger
              monitorDownload nextStickyZindex openLink registerMutationObserver resolveAs$
              resolveAsId setCookie setGlobalLocaleValue toISOString unbindScrollHandler
              """),
          "table.js",
          names(
              """
              addGhostRow addResizers addRow adjustScrollHeight adjustScrollWidth applyWidthInfo
              assignFocusedRow autosizeColumnWidth bindChangeFilter bindClearFilterEvent
              bindContextMenu bindEnterKeyFilter bindFilterEvent bindTextFilter cancelRowEdit
              cellEditInit clearFilters cloneHead collapseAllRows collapseRow disableCellEditors
              displayExpandedRow doCellEditCancelRequest doCellEditRequest doRowEditRequest
              enableCellEditors findColWidthInResizableState findGroupResizer
              fireColumnResizeEvent fireRowCollapseEvent fixColumnWidths getCellMeta
              getColumnWidthInfo getContainerHeight getExpandedRows getFocusableTbody getRowEditors
              groupRow highlightFocusedRow invalidateRow lazyRowEditInit loadExpandedRowContent
              loadLiveRows loadRowsWithVirtualScroll onRowRightClick reclone restoreScrollState
              saveCell saveColumnOrder saveRowEdit saveScrollState selectRowWithRadio
              setColumnsWidth setOuterWidth setScrollWidth shouldLoadLiveScroll showCellEditor
              showCurrentCell showRowEditors switchToRowEdit syncRowParity tabCell toggleExpansion
              toggleFilter toggleRow unselectAllRowsOnPage unselectRow updateContextMenuCell
              updateExpansionAria updatePageState updateResizableState updateRow updateRowspan
              viewMode writeRowExpansions
              """));

  private Unused() {}

  /**
   * Who calls one of the first all the same finds that it does nothing; one of the others is not
   * there, and the browser complains.
   */
  static Script without(String file, Script script) {
    CALLED.forEach(
        (widget, functions) -> {
          if (script.defines(widget))
            SourcePatches.expect(
                "functions of " + widget, functions.size(), script.hollow(widget, functions));
        });
    Set<String> left = new HashSet<>(UNCALLED.getOrDefault(file, Set.of()));
    left.removeAll(script.withoutFunctions(left));
    SourcePatches.expect("functions that " + file + " no longer has: " + left, 0, left.size());
    return script;
  }

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
