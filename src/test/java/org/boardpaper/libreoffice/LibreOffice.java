package org.boardpaper.libreoffice;

import static org.awaitility.Awaitility.await;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A LibreOffice that runs without a window, under a profile of its own, until it is closed. */
public final class LibreOffice implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Process process;
  private final Object desktop;

  private LibreOffice(Process process, Object desktop) {
    this.process = process;
    this.desktop = desktop;
  }

  /** Where it is installed; empty where it is not on the path. */
  public static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it, and waits until it answers.
   *
   * @param program where it is installed
   * @param scratch a folder for its profile and what it says
   */
  public static LibreOffice start(Path program, Path scratch) throws IOException {
    String address = "socket,host=" + HOST + ",port=" + freePort() + ";urp;";
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--accept=" + address)
            .redirectErrorStream(true)
            .redirectOutput(scratch.resolve("office.log").toFile())
            .start();
    try {
      return new LibreOffice(process, desktop("uno:" + address + "StarOffice.ComponentContext"));
    } catch (RuntimeException failure) {
      end(process);
      throw failure;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Object desktop(String address) {
    return await("LibreOffice answers")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(() -> connected(address), desktop -> desktop != null);
  }

  private static Object connected(String address) throws Exception {
    XComponentContext here = Bootstrap.createInitialComponentContext(null);
    Object there = UnoUrlResolver.create(here).resolve(address);
    XComponentContext context = UnoRuntime.queryInterface(XComponentContext.class, there);
    return context
        .getServiceManager()
        .createInstanceWithContext("com.sun.star.frame.Desktop", context);
  }

  /** Opens a workbook as a person would who clicks on it. */
  public OpenWorkbook open(Path workbook) throws com.sun.star.uno.Exception {
    XComponentLoader loader = UnoRuntime.queryInterface(XComponentLoader.class, desktop);
    PropertyValue hidden = new PropertyValue();
    hidden.Name = "Hidden";
    hidden.Value = true;
    XComponent opened =
        loader.loadComponentFromURL(
            workbook.toUri().toString(), "_blank", 0, new PropertyValue[] {hidden});
    return new OpenWorkbook(opened);
  }

  @Override
  public void close() {
    try {
      UnoRuntime.queryInterface(XDesktop.class, desktop).terminate();
    } finally {
      end(process);
    }
  }

  /** Ends it with all that it started, for the program is a script that starts others. */
  private static void end(Process process) {
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
