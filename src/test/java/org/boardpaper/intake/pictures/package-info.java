@NullMarked
package org.boardpaper.intake.pictures;

import org.jspecify.annotations.NullMarked;
