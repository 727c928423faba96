/** The forms of the quarterly round, and the plan with their answers in it. */
@NullMarked
package org.boardpaper.render.xlsx.form;

import org.jspecify.annotations.NullMarked;
