package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.MailServer.Tls;

/** Reads {@code mail} of {@code partnership.yaml}. */
final class MailKeys {
  private static final int HIGHEST_PORT = 65_535;
  private static final int STARTTLS_PORT = 587;
  private static final int IMPLICIT_PORT = 465;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\"()\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}.:\\[\\]-]+");

  private final YamlMap keys;

  MailKeys(YamlMap keys) {
    this.keys = keys;
    keys.get("password").ifPresent(MailKeys::refusePassword);
    keys.allowing("host", "port", "tls", "user", "password", "from", "tell", "send");
  }

  private static void refusePassword(YamlValue password) {
    password
        .withoutShowing()
        .refuse(
            "password-in-settings",
            "no password in a file that others read",
            "Delete the key, change the password, and give the new one in the environment variable"
                + " BOARDPAPER_MAIL_PASSWORD.");
  }

  Optional<MailServer> server() {
    Tls tls = tls();
    Optional<String> host = keys.need("host").flatMap(MailKeys::host);
    Optional<String> from = keys.need("from").flatMap(MailKeys::address);
    int port =
        keys.get("port")
            .flatMap(written -> WholeNumber.of(written, 1, HIGHEST_PORT))
            .orElse(tls == Tls.STARTTLS ? STARTTLS_PORT : IMPLICIT_PORT);
    Optional<String> user = keys.get("user").flatMap(YamlValue::text);
    List<String> tell = keys.list("tell").stream().flatMap(to -> address(to).stream()).toList();
    boolean send = send();
    return host.flatMap(
        name -> from.map(sender -> new MailServer(name, port, tls, user, sender, tell, send)));
  }

  private Tls tls() {
    String written = keys.text("tls");
    if (!List.of("", "starttls", "implicit").contains(written)) {
      refuse(
          "tls", "mail-tls-unknown", "starttls or implicit", "Letters are never sent unprotected.");
    }
    return written.equals("implicit") ? Tls.IMPLICIT : Tls.STARTTLS;
  }

  private boolean send() {
    String written = keys.text("send");
    if (!List.of("", "yes", "no").contains(written)) {
      refuse("send", "yes-or-no-expected", "yes or no", "Write one of the two words.");
    }
    return written.equals("yes");
  }

  private void refuse(String key, String rule, String expected, String action) {
    keys.get(key).ifPresent(written -> written.refuse(rule, expected, action));
  }

  /** One address, as a mail server takes it. */
  static Optional<String> address(YamlValue written) {
    return matching(
        written, ADDRESS, "an address such as community.safety@example.org", "Write one address.");
  }

  private static Optional<String> host(YamlValue written) {
    return matching(
        written, HOST, "a server such as smtp.example.org", "Write its name without port.");
  }

  private static Optional<String> matching(
      YamlValue written, Pattern form, String expected, String action) {
    Optional<String> text = written.text();
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      written.refuse("mail-address-unreadable", expected, action);
      return Optional.empty();
    }
    return text;
  }
}
