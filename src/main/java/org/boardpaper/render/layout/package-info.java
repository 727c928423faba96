/**
 * What papers of every format lay out in the same way: bar charts and the widths of columns. May
 * use paper and basics; draws with the JDK alone.
 */
@NullMarked
package org.boardpaper.render.layout;

import org.jspecify.annotations.NullMarked;
