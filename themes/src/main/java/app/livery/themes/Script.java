package app.livery.themes;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A script as the list of its statements, each of them printed without a space too many. */
final class Script {
  private final Compiler compiler = new Compiler();
  private final Node root;

  private Script(String name, String text) {
    compiler.disableThreads();
    compiler.init(
        List.of(),
        List.of(SourceFile.fromCode(name, text)),
        options(CompilationLevel.WHITESPACE_ONLY));
    compiler.parse();
    checked(compiler);
    root = compiler.getRoot().getLastChild().getFirstChild();
  }

  /** The same with short names for what only this script sees. */
  static String packed(String name, String text) {
    Compiler compiler = new Compiler();
    compiler.disableThreads();
    CompilerOptions options = options(CompilationLevel.SIMPLE_OPTIMIZATIONS);
    options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.OFF);
    compiler.compile(List.of(), List.of(SourceFile.fromCode(name, text)), options);
    return checked(compiler).toSource();
  }

  /** One line, and no letter dressed up for pages that would hold the script themselves. */
  private static CompilerOptions options(CompilationLevel level) {
    CompilerOptions options = new CompilerOptions();
    level.setOptionsForCompilationLevel(options);
    options.setLanguageIn(LanguageMode.UNSTABLE);
    options.setLanguageOut(LanguageMode.NO_TRANSPILE);
    options.setEmitUseStrict(false);
    options.setTrustedStrings(true);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    return options;
  }

  private static Compiler checked(Compiler compiler) {
    if (compiler.hasErrors()) {
      throw new IllegalStateException(compiler.getErrors().toString());
    }
    return compiler;
  }

  static Script of(String name, String text) {
    return new Script(name, text);
  }

  List<String> statements() {
    List<String> all = new ArrayList<>();
    for (Node each = root.getFirstChild(); each != null; each = each.getNext()) {
      all.add(print(each));
    }
    return all;
  }

  /** Keeps some statements of the function that the first one calls; answers how many. */
  int keepInner(Predicate<String> used) {
    int kept = 0;
    Node next;
    for (Node each = body(root.getFirstChild()).getFirstChild(); each != null; each = next) {
      next = each.getNext();
      if (used.test(print(each))) {
        kept++;
      } else {
        each.detach();
      }
    }
    return kept;
  }

  /** Takes entries out of the lists of names and values. */
  Script withoutEntries(Pattern names) {
    for (Node key : keys(root, new ArrayList<>())) {
      if (names.matcher(key.getString()).matches()) {
        key.detach();
      }
    }
    return this;
  }

  /** Takes entries out of the one list that bears a name. */
  Script withoutEntriesOf(String list, Predicate<String> names) {
    for (Node key : keys(root, new ArrayList<>())) {
      if (key.getString().equals(list)) {
        keys(key, new ArrayList<>()).stream()
            .filter(each -> names.test(each.getString()))
            .forEach(Node::detach);
      }
    }
    return this;
  }

  /** Takes functions out of the lists of names and values; answers which were there. */
  Set<String> withoutFunctions(Set<String> functions) {
    Set<String> found = new HashSet<>();
    for (Node key : keys(root, new ArrayList<>())) {
      if (key.getFirstChild().isFunction() && functions.contains(key.getString())) {
        key.detach();
        found.add(key.getString());
      }
    }
    return found;
  }

  boolean defines(String widget) {
    return statement(widget) != null;
  }

  /** Leaves of some functions of a widget only that they are there; answers how many. */
  int hollow(String widget, Set<String> functions) {
    int hollowed = 0;
    for (Node key : keys(statement(widget), new ArrayList<>())) {
      if (key.getFirstChild().isFunction() && functions.contains(key.getString())) {
        key.getFirstChild().getLastChild().removeChildren();
        hollowed++;
      }
    }
    return hollowed;
  }

  private Node statement(String widget) {
    Node each = root.getFirstChild();
    while (each != null && !print(each).startsWith("PrimeFaces.widget." + widget + "=")) {
      each = each.getNext();
    }
    return each;
  }

  private static List<Node> keys(Node node, List<Node> found) {
    for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
      if (each.isStringKey()) {
        found.add(each);
      }
      keys(each, found);
    }
    return found;
  }

  private String print(Node statement) {
    String text = compiler.toSource(statement).strip();
    return text.endsWith(";") ? text : text + ";";
  }

  /** {@code (function(…){…})(function(e){…})}: the last argument's block. */
  private static Node body(Node statement) {
    return statement.getFirstChild().getLastChild().getLastChild();
  }
}
