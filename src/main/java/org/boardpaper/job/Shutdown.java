package org.boardpaper.job;

/** Whether the process was told to end: from then on nothing that fails is worth a word. */
final class Shutdown {
  private Shutdown() {}

  static boolean isUnderWay() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException underWay) {
      return true;
    }
  }
}
