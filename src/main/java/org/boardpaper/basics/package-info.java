/**
 * The values every other package speaks in: money, financial years, names, places in the inputs,
 * findings. Depends on the JDK and Joda-Money only.
 */
@NullMarked
package org.boardpaper.basics;

import org.jspecify.annotations.NullMarked;
