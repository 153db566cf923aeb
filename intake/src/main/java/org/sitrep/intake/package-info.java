/**
 * From the world to reports: files and standard input.
 *
 * <p>This package is the front; its rooms turn single inputs of one format into reports and know nothing of where they came from.
 *
 * <p>What comes in is untrusted: every input ends as a report or as a failure that says what is wrong and where, and none
 * stops the rest.
 */
@NullMarked
package org.sitrep.intake;

import org.jspecify.annotations.NullMarked;
