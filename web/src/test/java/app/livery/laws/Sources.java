package app.livery.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's own source files, parsed, for laws that bytecode does not show. */
final class Sources {
  private static final Path ROOT = Path.of("..");

  private Sources() {}

  /** Looks at one file and collects what it has to blame. */
  interface Law extends BiFunction<CompilationUnitTree, DocTrees, Finder> {}

  /** Walks one file's tree; findings name the file and the line. */
  abstract static class Finder extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    final List<String> findings = new ArrayList<>();

    Finder(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    void blame(String what) {
      long start = trees.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
      String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
      findings.add(file + ":" + unit.getLineMap().getLineNumber(start) + " " + what);
    }

    DocTrees trees() {
      return trees;
    }
  }

  /** Every source file of the product, tests apart. */
  static List<Path> ofTheHouse() {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders("src/main/java")) found.addAll(below(folder, ".java"));
    return found;
  }

  static Path sin(String name) {
    return Path.of("src/test/java/app/livery/sins/source", name + ".java");
  }

  static List<String> judge(Law law, List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      List<String> findings = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Finder finder = law.apply(unit, trees);
        finder.scan(unit, null);
        findings.addAll(finder.findings);
      }
      return findings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This folder of each module that has it. */
  static List<Path> folders(String inside) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules.map(module -> module.resolve(inside)).filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> below(Path folder, String ending) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
