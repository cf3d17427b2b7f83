package app.livery.laws;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import javax.lang.model.element.Modifier;

/** Public types without a word on what they are. */
final class Unexplained extends Sources.Finder {
  Unexplained(CompilationUnitTree unit, DocTrees trees) {
    super(unit, trees);
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    boolean offered = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    if (offered && trees().getDocComment(getCurrentPath()) == null)
      blame(type.getSimpleName() + " does not say what it is");
    return super.visitClass(type, nothing);
  }
}
