/**
 * Letters: their wording from {@code reports/mail}, written to files or sent by SMTP over TLS. The
 * only place with Spring Mail. May use {@code schedule} and {@code basics}.
 */
@NullMarked
package org.boardpaper.mail;

import org.jspecify.annotations.NullMarked;
