/**
 * A paper as plain text, for golden files and for comparing with what other formats say. May use
 * paper and basics.
 */
@NullMarked
package org.boardpaper.render.text;

import org.jspecify.annotations.NullMarked;
