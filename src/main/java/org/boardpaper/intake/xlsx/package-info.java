/**
 * Excel workbooks as books of rows: a lean pull parser over the parts of the package, which starts
 * a hundred times faster than POI's and keeps memory flat. POI is asked only what an old or
 * encrypted file is. May use intake.rows and basics.
 */
@NullMarked
package org.boardpaper.intake.xlsx;

import org.jspecify.annotations.NullMarked;
