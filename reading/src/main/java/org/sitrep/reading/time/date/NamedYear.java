// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

/**
 * A year as the text names it, in digits, spelled out, or from where it stands ("last year").
 *
 * @param end the lexeme after its last one
 */
record NamedYear(int end, int year) {}
