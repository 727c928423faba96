/**
 * What is kept: accepted sources by hash, runs, findings, and what the steps of a run hand on. The
 * only place with SQL, which H2 and PostgreSQL both run. Rows of the inputs are not staged here,
 * only the actions that are reported and the sums. May use the core, intake's records and Spring's
 * JDBC.
 */
@NullMarked
package org.boardpaper.store;

import org.jspecify.annotations.NullMarked;
