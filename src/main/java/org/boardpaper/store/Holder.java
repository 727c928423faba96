package org.boardpaper.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A process that works with a store.
 *
 * @param who the account that it runs under
 * @param host the machine that it runs on
 * @param process its number there
 */
public record Holder(String who, String host, long process) {
  /** This process. */
  public static Holder self() {
    return new Holder(
        System.getProperty("user.name", "unknown"), machine(), ProcessHandle.current().pid());
  }

  /** In words: {@code "anna on office-pc (process 4711)"}. */
  public String words() {
    return "%s on %s (process %d)".formatted(who, host, process);
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "this machine";
    }
  }
}
