package org.boardpaper.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.settings.NarrativeFile;

/** The user's own wording of the round, as a run archived it. */
final class RoundWording {
  private final RunInputs inputs;

  RoundWording(RunInputs inputs) {
    this.inputs = inputs;
  }

  /** The user's own file of a name; none where the shipped one is used. */
  List<NarrativeFile> own(int run, String name) throws IOException {
    List<NarrativeFile> own = new ArrayList<>();
    for (SourceFile file : inputs.files(run, SourceRole.ROUND_WORDING)) {
      if (file.name().endsWith("/" + name)) {
        byte[] bytes = Files.readAllBytes(file.path());
        own.add(new NarrativeFile(file.name(), new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return own;
  }
}
