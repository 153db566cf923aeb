// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Finds SQL that is not made of constants alone.
 *
 * <p>What is given to the database as SQL has to be a constant, pieces of such put together, or come from methods, fields and parameters that are
 * nothing else anywhere in the program. Methods that put pieces together in ways this does not follow are named one by one.
 */
record SqlOrigin(JavaProgram program, Set<String> trusted) {

    private static final Set<String> TAKE_SQL = Set.of(
            "createQuery",
            "createUpdate",
            "prepareBatch",
            "createCall",
            "createScript",
            "execute",
            "select",
            "define",
            "prepareStatement",
            "prepareCall",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch",
            "nativeSQL");

    /** Where something else is given to the database as SQL. */
    List<String> findings() {
        return program.uses().stream()
                .filter(this::takesSql)
                .filter(use -> !isConstantUse(use))
                .map(program::place)
                .toList();
    }

    private boolean takesSql(TreePath use) {
        return program.meaning(use)
                .filter(method -> takesSql(method, use.getLeaf()))
                .isPresent();
    }

    private static boolean takesSql(Element method, Tree use) {
        String owner = String.valueOf(method.getEnclosingElement());
        boolean given = !(use instanceof MethodInvocationTree call)
                || !call.getArguments().isEmpty();
        boolean batch = owner.endsWith(".Batch") && method.getSimpleName().contentEquals("add");
        return given
                && (owner.startsWith("org.jdbi.") || owner.startsWith("java.sql."))
                && (batch || TAKE_SQL.contains(method.getSimpleName().toString()));
    }

    private boolean isConstantUse(TreePath use) {
        return use.getLeaf() instanceof MethodInvocationTree call
                ? areConstant(use, new HashSet<>(), sql(call))
                : isForEachOfConstants(use.getParentPath());
    }

    /** The first argument is SQL; of a definition the second as well, which takes the place of a name in SQL. */
    private static Tree[] sql(MethodInvocationTree call) {
        boolean definition = call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("define");
        return call.getArguments().stream().limit(definition ? 2 : 1).toArray(Tree[]::new);
    }

    /** @param asked what is being asked about already: it adds nothing of its own */
    private boolean isConstant(TreePath path, Set<Element> asked) {
        return switch (path.getLeaf()) {
            case LiteralTree literal -> true;
            case ParenthesizedTree inner -> areConstant(path, asked, inner.getExpression());
            case BinaryTree sum -> areConstant(path, asked, sum.getLeftOperand(), sum.getRightOperand());
            case ConditionalExpressionTree choice ->
                areConstant(path, asked, choice.getTrueExpression(), choice.getFalseExpression());
            case SwitchExpressionTree choice ->
                areConstant(
                        path,
                        asked,
                        choice.getCases().stream().map(CaseTree::getBody).toArray(Tree[]::new));
            default ->
                program.meaning(path)
                        .filter(element -> isConstant(element, asked))
                        .isPresent();
        };
    }

    private boolean areConstant(TreePath parent, Set<Element> asked, Tree... parts) {
        return Stream.of(parts)
                .allMatch(part -> part instanceof ExpressionTree && isConstant(new TreePath(parent, part), asked));
    }

    private boolean isConstant(Element element, Set<Element> asked) {
        if (!asked.add(element)) {
            return true;
        }
        return switch (element) {
            case ExecutableElement method -> isTrusted(method) || areAll(program.returns(method), asked);
            case VariableElement variable when variable.getConstantValue() != null -> true;
            case VariableElement variable
            when variable.getKind() == ElementKind.PARAMETER ->
                variable.getEnclosingElement() instanceof ExecutableElement method
                        && isConstant(method, variable, asked);
            case VariableElement variable -> areAll(program.writes(variable), asked);
            default -> false;
        };
    }

    private boolean isTrusted(ExecutableElement method) {
        return trusted.contains(method.getEnclosingElement() + "." + method.getSimpleName());
    }

    private boolean areAll(List<TreePath> values, Set<Element> asked) {
        return !values.isEmpty() && values.stream().allMatch(value -> isConstant(value, asked));
    }

    /** What others can call may be given anything; a parameter of a lambda is what the list holds that it is called for. */
    private boolean isConstant(ExecutableElement method, VariableElement parameter, Set<Element> asked) {
        int index = method.getParameters().indexOf(parameter);
        if (index < 0) {
            return program.callWithLambda(parameter)
                    .filter(this::isForEachOfConstants)
                    .isPresent();
        }
        return !method.getModifiers().contains(Modifier.PUBLIC)
                && areAll(
                        program.calls(method).stream()
                                .map(arguments -> arguments.get(index))
                                .toList(),
                        asked);
    }

    /** Such as {@code List.of("a", "b").forEach(...)}, where the list may have a name. */
    private boolean isForEachOfConstants(TreePath call) {
        return call.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("forEach")
                && isListOfConstants(new TreePath(call, select.getExpression()));
    }

    private boolean isListOfConstants(TreePath list) {
        return list.getLeaf() instanceof MethodInvocationTree made
                ? made.getMethodSelect().toString().matches("(java\\.util\\.)?List\\.of")
                        && areConstant(
                                list, new HashSet<>(), made.getArguments().toArray(Tree[]::new))
                : program.meaning(list)
                        .map(program::writes)
                        .filter(values -> !values.isEmpty() && values.stream().allMatch(this::isListOfConstants))
                        .isPresent();
    }
}
