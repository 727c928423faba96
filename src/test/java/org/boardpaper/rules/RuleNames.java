package org.boardpaper.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The names of rules in the sources of the program: whatever is handed to a parameter called {@code
 * rule}. A name that is put together is kept as a pattern.
 */
final class RuleNames extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private final Map<String, Integer> positions;
  private final TreeSet<String> names = new TreeSet<>();
  private final TreeSet<String> patterns = new TreeSet<>();

  private RuleNames(Map<String, Integer> positions) {
    this.positions = positions;
  }

  /** Reads all sources. */
  static RuleNames inSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(SOURCES)) {
      List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      return in(task);
    }
  }

  private static RuleNames in(JavacTask task) throws IOException {
    RuleParameters parameters = new RuleParameters();
    var units = task.parse();
    parameters.scan(units, null);
    RuleNames names = new RuleNames(parameters.positions());
    names.scan(units, null);
    return names;
  }

  /** Names written out. */
  SortedSet<String> names() {
    return names;
  }

  /** Regular expressions for names that are put together. */
  SortedSet<String> patterns() {
    return patterns;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    note(simple(call.getMethodSelect()), call.getArguments());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
    note(simple(call.getIdentifier()), call.getArguments());
    return super.visitNewClass(call, null);
  }

  private void note(String called, List<? extends ExpressionTree> arguments) {
    Integer position = positions.get(called + "/" + arguments.size());
    if (position != null) {
      note(arguments.get(position));
    }
  }

  private void note(ExpressionTree argument) {
    if (argument instanceof ConditionalExpressionTree choice) {
      note(choice.getTrueExpression());
      note(choice.getFalseExpression());
    } else if (argument instanceof BinaryTree && isPartOfName(argument)) {
      patterns.add(pattern(argument));
    } else if (argument instanceof LiteralTree literal
        && literal.getValue() instanceof String name
        && NAME.matcher(name).matches()) {
      names.add(name);
    }
  }

  /** Rules have no spaces in their names; what has is the rule of a figure, which is a sentence. */
  private static boolean isPartOfName(ExpressionTree part) {
    return part instanceof BinaryTree sum
        ? isPartOfName(sum.getLeftOperand()) && isPartOfName(sum.getRightOperand())
        : !(part instanceof LiteralTree literal)
            || !String.valueOf(literal.getValue()).contains(" ");
  }

  private static String pattern(ExpressionTree part) {
    if (part instanceof BinaryTree sum) {
      return pattern(sum.getLeftOperand()) + pattern(sum.getRightOperand());
    }
    return part instanceof LiteralTree literal
        ? Pattern.quote(String.valueOf(literal.getValue()))
        : ".+";
  }

  private static String simple(Object called) {
    String name = called.toString().replaceAll("<.*>", "");
    return name.substring(name.lastIndexOf('.') + 1).strip();
  }
}
