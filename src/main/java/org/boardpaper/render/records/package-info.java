/**
 * What is kept beside a paper for machines and auditors: where each figure comes from, and what was
 * found in the inputs. May use paper and basics.
 */
@NullMarked
package org.boardpaper.render.records;

import org.jspecify.annotations.NullMarked;
