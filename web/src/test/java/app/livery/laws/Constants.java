package app.livery.laws;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Which texts of one source file are put together from constants alone: literals, constants by
 * name, names of classes, and the variables, arguments of private methods and methods without
 * arguments that are never anything else.
 */
final class Constants {
  private final Map<String, List<ExpressionTree>> variables = new HashMap<>();
  private final Map<String, List<ExpressionTree>> methods = new HashMap<>();

  private final Map<String, List<Argument>> arguments = new HashMap<>();
  private final Map<String, List<MethodInvocationTree>> calls = new HashMap<>();

  /** A parameter; its method has a name where it is private, and so called from this file alone. */
  private record Argument(String method, int index) {}

  Constants(CompilationUnitTree unit) {
    new Gatherer().scan(unit, null);
  }

  private final class Gatherer extends TreeScanner<Void, String> {
    @Override
    public Void visitVariable(VariableTree variable, String method) {
      String name = variable.getName().toString();
      variables.computeIfAbsent(name, any -> new ArrayList<>()).add(variable.getInitializer());
      return super.visitVariable(variable, method);
    }

    @Override
    public Void visitMethod(MethodTree method, String outer) {
      boolean plain = method.getParameters().isEmpty();
      remember(method, method.getModifiers().getFlags().contains(Modifier.PRIVATE));
      return super.visitMethod(method, plain ? method.getName().toString() : null);
    }

    private void remember(MethodTree method, boolean own) {
      for (int i = 0; i < method.getParameters().size(); i++) {
        String name = method.getParameters().get(i).getName().toString();
        arguments
            .computeIfAbsent(name, any -> new ArrayList<>())
            .add(new Argument(own ? method.getName().toString() : "", i));
      }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String method) {
      String name = nameOf(call.getMethodSelect());
      calls.computeIfAbsent(name, any -> new ArrayList<>()).add(call);
      return super.visitMethodInvocation(call, method);
    }

    @Override
    public Void visitReturn(ReturnTree answer, String method) {
      if (method != null)
        methods.computeIfAbsent(method, any -> new ArrayList<>()).add(answer.getExpression());
      return super.visitReturn(answer, method);
    }
  }

  boolean isConstant(ExpressionTree text) {
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
    if (text instanceof MethodInvocationTree) return isConstantCall((MethodInvocationTree) text);
    return text instanceof IdentifierTree
        && (isLoud(text.toString())
            || areConstants(variables.get(text.toString()))
            || areConstantArguments(arguments.get(text.toString())));
  }

  private boolean isConstantCall(MethodInvocationTree call) {
    String name = nameOf(call.getMethodSelect());
    if (name.equals("getSimpleName")) return true;
    boolean own = call.getMethodSelect() instanceof IdentifierTree;
    return own && call.getArguments().isEmpty() && areConstants(methods.get(name));
  }

  /** Several methods may have a parameter of this name; it counts only if all of them are sound. */
  private boolean areConstantArguments(List<Argument> all) {
    return all != null && all.stream().allMatch(this::isConstantArgument);
  }

  private boolean isConstantArgument(Argument argument) {
    List<MethodInvocationTree> all = calls.getOrDefault(argument.method(), List.of());
    return !all.isEmpty()
        && all.stream()
            .map(call -> call.getArguments())
            .filter(values -> values.size() > argument.index())
            .allMatch(values -> isConstant(values.get(argument.index())));
  }

  /** A parameter has no initial value, so as a variable it is never constant. */
  private boolean areConstants(List<ExpressionTree> values) {
    return values != null && values.stream().allMatch(each -> each != null && isConstant(each));
  }

  static String nameOf(ExpressionTree method) {
    return method instanceof MemberSelectTree
        ? ((MemberSelectTree) method).getIdentifier().toString()
        : method.toString();
  }

  private static boolean isLoud(String name) {
    return name.matches("[A-Z][A-Z0-9_]*");
  }
}
