/**
 * Pictures of the partnership's folder, as what is drawn: nothing else of their files goes on. May
 * use the parts of papers and basics; ImageIO and Batik stand here.
 */
@NullMarked
package org.boardpaper.intake.pictures;

import org.jspecify.annotations.NullMarked;
