/**
 * The annual board paper, put together from figures and narrative: its tables, charts, numbered
 * paragraphs and appendices.
 */
@NullMarked
package org.boardpaper.paper.board;

import org.jspecify.annotations.NullMarked;
