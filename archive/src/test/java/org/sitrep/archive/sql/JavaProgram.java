// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A program as the compiler understands it: who calls what, what is written to which variable, and what methods return. */
final class JavaProgram {

    private final Trees trees;
    private final Elements elements;
    private final Map<Element, List<TreePath>> returns = new HashMap<>();
    private final Map<Element, List<TreePath>> writes = new HashMap<>();
    private final Map<Element, List<List<TreePath>>> calls = new HashMap<>();
    private final Map<Element, TreePath> lambdas = new HashMap<>();
    private final List<TreePath> uses = new ArrayList<>();

    private JavaProgram(JavacTask task) {
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
    }

    static JavaProgram of(Iterable<? extends JavaFileObject> sources) {
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, sources);
        try {
            JavaProgram program = new JavaProgram(task);
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            units.forEach(unit -> program.new Reader().scan(unit, program));
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All calls of methods and references to them. */
    List<TreePath> uses() {
        return uses;
    }

    /** What a piece of the program means: a variable, a method. */
    Optional<Element> meaning(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    List<TreePath> writes(Element variable) {
        return writes.getOrDefault(variable, List.of());
    }

    List<List<TreePath>> calls(Element method) {
        return calls.getOrDefault(method, List.of());
    }

    /** All that a method and those that override it can return. */
    List<TreePath> returns(ExecutableElement method) {
        return returns.entrySet().stream()
                .filter(entry -> entry.getKey().equals(method)
                        || elements.overrides((ExecutableElement) entry.getKey(), method, (TypeElement)
                                entry.getKey().getEnclosingElement()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The call that a lambda with this parameter is given to. */
    Optional<TreePath> callWithLambda(Element parameter) {
        return Optional.ofNullable(lambdas.get(parameter));
    }

    /** The name of the file, the line and the words there. */
    String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        String file = unit.getSourceFile().getName().replaceAll(".*/", "");
        return file + ":" + unit.getLineMap().getLineNumber(start) + " " + path.getLeaf();
    }

    private final class Reader extends TreePathScanner<Object, JavaProgram> {

        @Override
        public Object visitMethodInvocation(MethodInvocationTree call, JavaProgram program) {
            uses.add(getCurrentPath());
            noteCall(call.getArguments());
            return super.visitMethodInvocation(call, program);
        }

        @Override
        public Object visitNewClass(NewClassTree call, JavaProgram program) {
            noteCall(call.getArguments());
            return super.visitNewClass(call, program);
        }

        @Override
        public Object visitMemberReference(MemberReferenceTree reference, JavaProgram program) {
            uses.add(getCurrentPath());
            return super.visitMemberReference(reference, program);
        }

        @Override
        public Object visitLambdaExpression(LambdaExpressionTree lambda, JavaProgram program) {
            lambda.getParameters().stream()
                    .flatMap(parameter -> meaning(new TreePath(getCurrentPath(), parameter)).stream())
                    .forEach(
                            parameter -> lambdas.put(parameter, getCurrentPath().getParentPath()));
            return super.visitLambdaExpression(lambda, program);
        }

        @Override
        public Object visitVariable(VariableTree variable, JavaProgram program) {
            Optional.ofNullable(variable.getInitializer()).ifPresent(value -> noteWrite(getCurrentPath(), value));
            return super.visitVariable(variable, program);
        }

        @Override
        public Object visitAssignment(AssignmentTree assignment, JavaProgram program) {
            noteWrite(new TreePath(getCurrentPath(), assignment.getVariable()), assignment.getExpression());
            return super.visitAssignment(assignment, program);
        }

        @Override
        public Object visitCompoundAssignment(CompoundAssignmentTree assignment, JavaProgram program) {
            noteWrite(new TreePath(getCurrentPath(), assignment.getVariable()), assignment.getExpression());
            return super.visitCompoundAssignment(assignment, program);
        }

        @Override
        public Object visitReturn(ReturnTree result, JavaProgram program) {
            TreePath method = getCurrentPath();
            while (!(method.getLeaf() instanceof MethodTree) && !(method.getLeaf() instanceof LambdaExpressionTree)) {
                method = method.getParentPath();
            }
            if (method.getLeaf() instanceof MethodTree && result.getExpression() != null) {
                note(returns, method, result.getExpression());
            }
            return super.visitReturn(result, program);
        }

        private void noteWrite(TreePath variable, ExpressionTree value) {
            note(writes, variable, value);
        }

        private void note(Map<Element, List<TreePath>> map, TreePath about, Tree value) {
            meaning(about)
                    .ifPresent(element -> map.computeIfAbsent(element, each -> new ArrayList<>())
                            .add(new TreePath(getCurrentPath(), value)));
        }

        private void noteCall(List<? extends ExpressionTree> arguments) {
            List<TreePath> paths = arguments.stream()
                    .map(argument -> new TreePath(getCurrentPath(), argument))
                    .toList();
            meaning(getCurrentPath())
                    .ifPresent(method -> calls.computeIfAbsent(method, each -> new ArrayList<>())
                            .add(paths));
        }
    }
}
