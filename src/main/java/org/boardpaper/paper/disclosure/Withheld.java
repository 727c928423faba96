package org.boardpaper.paper.disclosure;

/**
 * Something that the public edition does not tell.
 *
 * @param what in words
 * @param value as the exempt edition prints it; empty where it is no value
 * @param why in words
 */
public record Withheld(String what, String value, String why) {}
