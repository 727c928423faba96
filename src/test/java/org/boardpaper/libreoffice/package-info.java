/** A LibreOffice of the test's own, in which workbooks are edited as a person would. */
@NullMarked
package org.boardpaper.libreoffice;

import org.jspecify.annotations.NullMarked;
