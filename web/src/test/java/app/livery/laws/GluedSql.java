package app.livery.laws;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import java.util.Set;

/**
 * Queries are constants: literals, constants of the class and sums of these. What people type
 * travels as a parameter. Plain statements may run a script, yet never one glued together.
 */
final class GluedSql extends Sources.Finder {
  private static final Set<String> QUERIES =
      Set.of("createQuery", "createNativeQuery", "prepareStatement", "prepareCall");
  private static final Set<String> STATEMENTS =
      Set.of("execute", "executeQuery", "executeUpdate", "addBatch");

  GluedSql(CompilationUnitTree unit, DocTrees trees) {
    super(unit, trees);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (!call.getArguments().isEmpty()) {
      ExpressionTree query = call.getArguments().get(0);
      String name = nameOf(call.getMethodSelect());
      if (QUERIES.contains(name) && !isConstant(query)) blame(name + " with no constant");
      if (STATEMENTS.contains(name) && isGlued(query)) blame(name + " of a glued text");
    }
    return super.visitMethodInvocation(call, nothing);
  }

  private static String nameOf(ExpressionTree method) {
    return method instanceof MemberSelectTree
        ? ((MemberSelectTree) method).getIdentifier().toString()
        : method.toString();
  }

  private static boolean isConstant(ExpressionTree text) {
    if (text instanceof LiteralTree) return true;
    if (text instanceof ParenthesizedTree)
      return isConstant(((ParenthesizedTree) text).getExpression());
    if (text instanceof BinaryTree) {
      BinaryTree sum = (BinaryTree) text;
      return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
    }
    if (text instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree choice = (ConditionalExpressionTree) text;
      return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
    }
    if (text instanceof MemberSelectTree)
      return isLoud(((MemberSelectTree) text).getIdentifier().toString());
    return text instanceof IdentifierTree && isLoud(text.toString());
  }

  private static boolean isLoud(String name) {
    return name.matches("[A-Z][A-Z0-9_]*");
  }

  private static boolean isGlued(ExpressionTree text) {
    if (text.getKind() == Tree.Kind.PLUS) return !isConstant(text);
    if (!(text instanceof MethodInvocationTree)) return false;
    String made = nameOf(((MethodInvocationTree) text).getMethodSelect());
    return made.equals("formatted") || made.equals("format");
  }
}
