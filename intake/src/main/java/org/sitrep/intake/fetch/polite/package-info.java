/**
 * One polite queue for each host: one request at a time, pauses, and time to recover for a host with trouble.
 *
 * <p>Time is told by a clock and passes by a pause that are both given, so nothing here need ever sleep in a test.
 */
@NullMarked
package org.sitrep.intake.fetch.polite;

import org.jspecify.annotations.NullMarked;
