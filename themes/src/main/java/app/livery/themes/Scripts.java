package app.livery.themes;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * PrimeFaces' scripts without what no page uses, in parts that pages take as they need them.
 *
 * <p>A component that is new to the product is named here; one that is missing makes the browser
 * complain in every story that comes by.
 */
final class Scripts {
  private static final String STOCK = "META-INF/resources/primefaces/";
  private static final String OURS = "webroot/resources/primefaces/";

  /**
   * What the parts hold. The first is PrimeFaces' own file, which each of its components asks for.
   */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "components.js",
          Set.of(
              "CommandButton",
              "CommandLink",
              "ConfirmDialog",
              "Dialog",
              "InputText",
              "InputTextarea",
              "Password",
              "SelectBooleanCheckbox",
              "SelectManyCheckbox"),
          "choice.js",
          Set.of("SelectOneMenu"),
          "suggest.js",
          Set.of("AutoComplete"),
          "table.js",
          Set.of("ColumnToggler", "DataTable", "Paginator"));

  private static final Pattern WIDGET = Pattern.compile("PrimeFaces\\.widget\\.(\\w+)=");

  /** Validation in the browser, windows with names, cookies, two widgets: none of them is used. */
  private static final List<String> NOT_OF_THE_CORE =
      List.of(
          "window.PrimeFaces&&(PrimeFaces.vb=",
          "window.PrimeFaces&&(PrimeFaces.converter[",
          "window.PrimeFaces&&(PrimeFaces.validator[",
          "window.PrimeFaces&&(PrimeFaces.validator.Highlighter=",
          "PrimeFaces.clientwindow||",
          "(function(a,c){\"object\"===typeof exports",
          "PrimeFaces.widget.AjaxExceptionHandler=",
          "PrimeFaces.widget.AjaxStatus=");

  /** Where things stand and what can be focused; nothing is dragged, resized, slid or animated. */
  private static final List<String> OF_JQUERY_UI =
      List.of(
          "e.ui=",
          "e.ui.version=",
          "(function(){function a(m,p,q)",
          "e.extend(e.expr.pseudos,{data:",
          "e.ui.focusable=",
          "e.extend(e.expr.pseudos,{focusable:",
          "e.fn.scrollParent=",
          "e.extend(e.expr.pseudos,{tabbable:");

  /** Where the caret is, focus after a while, and a sign when something is removed. */
  private static final List<String> BESIDE_JQUERY_UI =
      List.of(
          "(function(e){function u(A,J){var Q=typeof A[J]",
          "(function(){$.fn.extend({focus:",
          "(function(){var e=$.fn.remove;");

  private static final String PLUGINS = "jquery/jquery-plugins.js";

  private Scripts() {}

  static Map<String, String> made() throws IOException {
    Map<String, String> all = new LinkedHashMap<>(components());
    all.put(OURS + "core.js", core());
    all.put(OURS + PLUGINS, plugins());
    all.put(OURS + "fileupload/fileupload.js", upload());
    for (String file : List.of("locales/locale-en.js", "locales/locale-ar.js")) {
      all.put(OURS + file, Words.said(script(file)));
    }
    return all;
  }

  private static Map<String, String> components() throws IOException {
    List<String> statements = script("components.js").statements();
    Map<String, String> all = new LinkedHashMap<>();
    PARTS.forEach(
        (file, names) -> {
          Script part = Script.of(file, widgets(statements, names));
          all.put(OURS + file, String.join("", Unused.without(file, part).statements()));
        });
    String aids = statements.stream().filter(Scripts::isAid).collect(Collectors.joining());
    all.computeIfPresent(OURS + "components.js", (file, script) -> aids + script);
    return all;
  }

  /** What Closure, with which PrimeFaces packs its scripts, puts before them. */
  private static boolean isAid(String statement) {
    return statement.startsWith("var $jscomp") || statement.startsWith("$jscomp.");
  }

  private static String widgets(List<String> statements, Set<String> names) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String statement : statements) {
      Matcher widget = WIDGET.matcher(statement);
      if (widget.lookingAt() && names.contains(widget.group(1))) {
        found.put(widget.group(1), statement);
      }
    }
    SourcePatches.expect("widgets of " + names, names.size(), found.size());
    return String.join("", found.values());
  }

  private static String core() throws IOException {
    List<String> all = script("core.js").statements();
    List<String> kept = all.stream().filter(each -> !begins(each, NOT_OF_THE_CORE)).toList();
    SourcePatches.expect("parts of the core", NOT_OF_THE_CORE.size(), all.size() - kept.size());
    Script core = Script.of("core.js", String.join("", kept));
    return String.join("", Words.unsaid(Unused.without("core.js", core)).statements());
  }

  private static String plugins() throws IOException {
    List<String> beside =
        script(PLUGINS).statements().stream()
            .filter(each -> begins(each, BESIDE_JQUERY_UI))
            .toList();
    SourcePatches.expect("plugins", BESIDE_JQUERY_UI.size(), beside.size());
    return ofJqueryUi(OF_JQUERY_UI) + String.join("", beside);
  }

  private static String ofJqueryUi(List<String> beginnings) throws IOException {
    Script script = script(PLUGINS);
    int kept = script.keepInner(each -> begins(each, beginnings));
    SourcePatches.expect("parts of jQuery UI", beginnings.size(), kept);
    return script.statements().get(0);
  }

  /** Files are chosen in simple fields alone. */
  private static String upload() throws IOException {
    List<String> statements = script("fileupload/fileupload.js").statements();
    return widgets(statements, Set.of("SimpleFileUpload"));
  }

  private static boolean begins(String statement, List<String> beginnings) {
    return beginnings.stream().anyMatch(statement::startsWith);
  }

  private static Script script(String file) throws IOException {
    return Script.of(file, Stock.read(STOCK + file));
  }
}
