package app.livery.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import java.util.Set;

/**
 * Queries are constants, and what people type travels as a parameter. Plain statements may run a
 * script, yet never one glued together.
 */
final class GluedSql extends Sources.Finder {
  private static final Set<String> QUERIES =
      Set.of("createQuery", "createNativeQuery", "prepareStatement", "prepareCall");
  private static final Set<String> STATEMENTS =
      Set.of("execute", "executeQuery", "executeUpdate", "addBatch");

  private final Constants constants;

  GluedSql(CompilationUnitTree unit, DocTrees trees) {
    super(unit, trees);
    constants = new Constants(unit);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (!call.getArguments().isEmpty()) {
      ExpressionTree query = call.getArguments().get(0);
      String name = Constants.nameOf(call.getMethodSelect());
      if (QUERIES.contains(name) && !constants.isConstant(query)) blame(name + " of no constant");
      if (STATEMENTS.contains(name) && isGlued(query)) blame(name + " of a glued text");
    }
    return super.visitMethodInvocation(call, nothing);
  }

  private boolean isGlued(ExpressionTree text) {
    if (text.getKind() == Tree.Kind.PLUS) return !constants.isConstant(text);
    if (!(text instanceof MethodInvocationTree)) return false;
    String made = Constants.nameOf(((MethodInvocationTree) text).getMethodSelect());
    return made.equals("formatted") || made.equals("format");
  }
}
