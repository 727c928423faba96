package org.boardpaper.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.job.ReturnedForm;
import org.boardpaper.job.SampleWorkspace;
import org.jspecify.annotations.NullMarked;

/** A command that is killed, and how it goes on: one for each command worth killing. */
@NullMarked
enum KilledCommand {
  /** The annual paper, from an empty store. */
  BOARD_PAPER(2) {
    @Override
    List<String> start(SampleWorkspace workspace) {
      return arguments(workspace, "board-paper", workspace.folder().toString());
    }

    @Override
    List<String> goOn(SampleWorkspace workspace) {
      return arguments(workspace, "restart", "1");
    }
  },
  /** What came back in a round whose forms were sent before. */
  COLLATE(2) {
    @Override
    List<String> before(SampleWorkspace workspace) {
      return RETURN_PACK.start(workspace);
    }

    @Override
    void prepare(SampleWorkspace workspace) throws IOException {
      try (ReturnedForm form = form(workspace, "leicestershire-police")) {
        form.answer(1, "Status now", "Completed")
            .answer(1, "Date completed", LocalDate.of(2016, 6, 20))
            .answer(2, "New date asked for", LocalDate.of(2016, 12, 31))
            .answer(2, "Reason for the new date", "The sergeant has moved on.")
            .answer(3, "Status now", "Verified")
            .sign("Public protection lead")
            .save(returned(workspace, "police.xlsx"));
      }
      try (ReturnedForm form = form(workspace, "probation")) {
        form.sign("Interventions manager").nothing().save(returned(workspace, "probation.xlsx"));
      }
    }

    @Override
    List<String> start(SampleWorkspace workspace) {
      return ofRound(workspace, "collate");
    }

    @Override
    List<String> goOn(SampleWorkspace workspace) {
      return arguments(workspace, "restart", "2");
    }
  },
  /** The forms of a round. */
  RETURN_PACK(25) {
    @Override
    List<String> start(SampleWorkspace workspace) {
      return ofRound(workspace, "return-pack");
    }

    @Override
    List<String> goOn(SampleWorkspace workspace) {
      return arguments(workspace, "restart", "1");
    }
  },
  /** Four runs of the schedule, one after the other. */
  DUE(12) {
    @Override
    List<String> start(SampleWorkspace workspace) {
      return arguments(workspace, "due", workspace.folder().toString());
    }

    @Override
    List<String> goOn(SampleWorkspace workspace) {
      return start(workspace);
    }
  };

  private final int part;

  KilledCommand(int part) {
    this.part = part;
  }

  /** How it is started. */
  abstract List<String> start(SampleWorkspace workspace);

  /** How it goes on after a kill. */
  abstract List<String> goOn(SampleWorkspace workspace);

  /** What is run before it; nothing where it is the first. */
  List<String> before(SampleWorkspace workspace) {
    return List.of();
  }

  /** Puts what it needs into the workspace. */
  void prepare(SampleWorkspace workspace) throws IOException {
    // most need nothing
  }

  /** How many of all kills are its own. */
  int kills(int all) {
    return (all + part / 2) / part;
  }

  private static List<String> ofRound(SampleWorkspace workspace, String command) {
    return arguments(workspace, command, workspace.folder().toString(), "--quarter", "2016-Q1");
  }

  private static List<String> arguments(SampleWorkspace workspace, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--store", workspace.store().toString()));
    arguments.addAll(List.of("--papers", workspace.papers().toString()));
    return arguments;
  }

  private static ReturnedForm form(SampleWorkspace workspace, String agency) throws IOException {
    Path forms = workspace.papers().resolve("leicestershire-2016").resolve("2016-q1-returns");
    return ReturnedForm.open(forms.resolve("2016-q1-" + agency + ".xlsx"));
  }

  private static Path returned(SampleWorkspace workspace, String name) {
    return workspace.folder().resolve("returns").resolve("2016-Q1").resolve(name);
  }
}
