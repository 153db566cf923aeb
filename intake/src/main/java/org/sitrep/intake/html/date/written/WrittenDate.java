// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

/**
 * A date found in a text.
 *
 * @param start of the date in {@link WrittenDates#text()}
 * @param end of it, exclusive
 */
public record WrittenDate(WrittenTime time, int start, int end) {}
