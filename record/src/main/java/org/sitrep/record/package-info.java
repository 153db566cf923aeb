/**
 * The vocabulary of Sitrep, and nothing else: what a report is, and what is read out of it.
 *
 * <p>Every other module speaks in these terms, so this one depends on none. All types are immutable and hold no null; what a
 * text may leave open is an {@link java.util.Optional}. Offsets count UTF-16 code units of {@link
 * org.sitrep.record.Report#text()}, ends are exclusive. The meanings are those of the published record format
 * ({@code docs/record.md}).
 */
@NullMarked
package org.sitrep.record;

import org.jspecify.annotations.NullMarked;
