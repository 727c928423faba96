package org.boardpaper.mail;

import java.time.Instant;

/**
 * A letter to one address.
 *
 * @param to the address
 * @param subject one line
 * @param body plain text
 * @param id what makes it one and the same letter, however often it is sent: lower case, digits,
 *     dashes
 * @param written when
 */
public record Letter(String to, String subject, String body, String id, Instant written) {}
