package org.boardpaper.ledger;

/**
 * Whom or what an entry of the ledger is about.
 *
 * @param payer who pays or is paid back; empty where none is concerned
 * @param review reference of the review that chair or author were paid for; empty where none is
 *     named
 */
public record Subject(String payer, String review) {}
