/**
 * The zip packages of office files: parts streamed as XML, the same bytes each time. What xlsx and
 * docx share. Uses the JDK alone.
 */
@NullMarked
package org.boardpaper.render.parts;

import org.jspecify.annotations.NullMarked;
