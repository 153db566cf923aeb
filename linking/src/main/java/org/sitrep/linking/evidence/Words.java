// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import org.sitrep.record.text.Span;

/**
 * Where words stand in the text of a report.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last
 */
public record Words(int start, int end) {

    public static Words of(Span span) {
        return new Words(span.start(), span.end());
    }
}
