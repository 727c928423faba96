/**
 * The funding ledger by financial year: agreed, received, received in advance, costs by kind, the
 * pot. Plain Java on basics alone.
 */
@NullMarked
package org.boardpaper.ledger;

import org.jspecify.annotations.NullMarked;
