package app.livery.themes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet without the rules for components of PrimeFaces that no page has. */
final class UsedRules {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");

  private static final Pattern ANY_OF = Pattern.compile(":is\\(([^()]*)\\)");

  /** A query or layer that holds nothing any more. */
  private static final Pattern EMPTY = Pattern.compile("@(media|supports|layer)[^{};]*\\{\\s*\\}");

  private static final String COMPONENTS =
      String.join(
          "|",
          List.of(
              "accordion|ajaxexceptionhandler|ampm|avatar|badge|blockui|breadcrumb|buttonset|calendar",
              "captcha|card|carousel|cascadeselect|cell|chip|chips|chronoline|clock|colorpicker",
              "colresize|confirm|confirmdialog|confirm-dialog|contextmenu|cropper|dashboard",
              "datagrid|datalist|datascroller|dataview|diagram|divider|dock|draggable|droppable",
              "editor|fieldset|filter|float|fluid-video|galleria|growl|imagecompare|inplace",
              "inputgroup|keyboard|knob|layout|lg|lightbox|linkbutton|log|md|megamenu|menu|menubar",
              "menubutton|menuitem|message|messages|mindmap|monaco|multiselectlistbox|notificationbar",
              "orderlist|organigram|overlaypanel|panel|panelgrid|panelmenu|picklist|progressbar",
              "radiobutton|rating|resizable|schedule|scrollpanel|scrolltop|selectable",
              "selectbooleanbutton|selectcheckboxmenu|selectlistbox|selectmanybutton|selectmanymenu|selectonebutton",
              "selectonelistbox|selectoneradio|sidebar|signature|skeleton|slidemenu|slider|sm",
              "speeddial|spinner|splitbutton|splitbuttonmenu|splitter|staticmessage|steps|sticky|tabmenu",
              "tabs|tabview|tag|tagcloud|terminal|texteditor|tieredmenu|timeline|toggleswitch|toolbar",
              "tooltip|tree|treenode|treetable|tristatecheckbox|wizard|xl",
              "datepicker|timepicker|monthpicker|yearpicker|picker|hour|minute|second|millisecond",
              "inputnumber|inputmask|fluid|row-toggler|separator",
              "button-(success|info|warning|help|raised|rounded)",
              "datatable-(scrollable|striped|gridlines|sticky|frozenlayout|resizable)[a-z-]*",
              "dialog-(minimized|maximized|titlebar-maximize|titlebar-minimize)",
              "autocomplete-(token|multiple|itemtip)[a-z-]*|password-(panel|meter|info)[a-z-]*",
              "fileupload-(content|row|preview|progress|cancel)[a-z-]*|column-p-[0-9]"));

  /** A class of such a component, or what belongs to a library that comes with one. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "\\.ui-("
              + COMPONENTS
              + ")(?![a-z0-9])"
              + "|\\.(keypad|timeline|p-datepicker|p-datepicker-panel|fc|vis|ql|p-field|p-grid|jcrop|clr|cropper)(?![a-z0-9])"
              + "|\\.ui-(row-editor|cell-editor|editing|expanded-row|rowgroup)");

  private static final Pattern EXCEPT = Pattern.compile(":not\\([^()]*\\)");

  private UsedRules() {}

  static String of(String sheet) {
    String css = COMMENT.matcher(sheet).replaceAll("");
    StringBuilder out = new StringBuilder(css.length());
    Matcher rules = RULE.matcher(css);
    int end = 0;
    while (rules.find()) {
      out.append(css, end, rules.start());
      end = rules.end();
      String before = rules.group(1);
      int from = Math.max(before.lastIndexOf('}'), before.lastIndexOf(';')) + 1;
      String used = used(before.substring(from));
      if (used.isBlank()) {
        out.append(before, 0, from);
      } else {
        out.append(before, 0, from).append(used).append('{').append(rules.group(2)).append('}');
      }
    }
    String left = out.append(css.substring(end)).toString();
    return EMPTY.matcher(left).replaceAll("");
  }

  private static String used(String selectors) {
    List<String> used =
        CssText.selectors(selectors).stream()
            .map(UsedRules::narrowed)
            .filter(UsedRules::isUsed)
            .toList();
    return String.join(",", used);
  }

  /** What a selector leaves out it is not for. */
  private static boolean isUsed(String selector) {
    return !UNUSED.matcher(EXCEPT.matcher(selector).replaceAll("")).find();
  }

  /** What stands for any of several goes on standing for those that pages have. */
  private static String narrowed(String selector) {
    return ANY_OF
        .matcher(selector)
        .replaceAll(
            any -> {
              String used = used(any.group(1)).strip();
              return Matcher.quoteReplacement(used.isEmpty() ? any.group() : ":is(" + used + ")");
            });
  }
}
