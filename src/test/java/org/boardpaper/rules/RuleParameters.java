package org.boardpaper.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which methods and constructors take a {@code String rule}, and in which place. */
final class RuleParameters extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Map<String, Integer> positions = new HashMap<>();
  private String type = "";

  /** The place of the parameter, from nought, by name and number of parameters. */
  Map<String, Integer> positions() {
    return positions;
  }

  @Override
  public @Nullable Void visitClass(ClassTree declared, @Nullable Void nothing) {
    String outer = type;
    type = declared.getSimpleName().toString();
    super.visitClass(declared, null);
    type = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    String name = method.getName().contentEquals("<init>") ? type : method.getName().toString();
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (method.getParameters().get(i).getName().contentEquals("rule")) {
        positions.put(name + "/" + method.getParameters().size(), i);
      }
    }
    return super.visitMethod(method, null);
  }
}
