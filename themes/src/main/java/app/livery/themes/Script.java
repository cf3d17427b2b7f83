package app.livery.themes;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
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
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.WHITESPACE_ONLY.setOptionsForCompilationLevel(options);
    options.setLanguageIn(LanguageMode.UNSTABLE);
    options.setLanguageOut(LanguageMode.NO_TRANSPILE);
    compiler.init(List.of(), List.of(SourceFile.fromCode(name, text)), options);
    compiler.parse();
    if (compiler.hasErrors()) {
      throw new IllegalStateException(compiler.getErrors().toString());
    }
    root = compiler.getRoot().getLastChild().getFirstChild();
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

  /** Leaves of some functions of a widget only that they are there; answers how many. */
  int hollow(String widget, Set<String> functions) {
    int hollowed = 0;
    for (Node key : keys(statement("PrimeFaces.widget." + widget + "="), new ArrayList<>())) {
      if (key.getFirstChild().isFunction() && functions.contains(key.getString())) {
        key.getFirstChild().getLastChild().removeChildren();
        hollowed++;
      }
    }
    return hollowed;
  }

  private Node statement(String beginning) {
    Node each = root.getFirstChild();
    while (!print(each).startsWith(beginning)) {
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
