/**
 * What a partnership writes by hand beside its workbooks: settings, scenarios, wording, figures
 * said elsewhere. Each reader tells all that is wrong with its file at once and hands on a value
 * only when nothing is. May use what {@code intake} may use.
 */
@NullMarked
package org.boardpaper.intake.settings;

import org.jspecify.annotations.NullMarked;
