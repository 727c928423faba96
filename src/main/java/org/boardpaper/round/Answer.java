package org.boardpaper.round;

/**
 * How one agency has answered.
 *
 * @param agency who was asked
 * @param reply how it answered
 * @param file its file; empty where nothing came back
 * @param signed who signed: a role and a day as written; empty where nobody did
 */
public record Answer(String agency, Reply reply, String file, String signed) {}
