/** The command line: commands, what they print, exit codes. Uses {@code job} and plain values. */
@NullMarked
package org.boardpaper.cli;

import org.jspecify.annotations.NullMarked;
