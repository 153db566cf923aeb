// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;

/** A piece of a line: words of a report, or words of Sitrep's own. Nothing else can stand in a brief. */
public sealed interface Part {

    String text();

    /** A fixed phrase, a date, a number or a name as the record has it. */
    record Fixed(String text) implements Part {}

    /** What the line is about, to be set off: a deed, a party, a day. */
    record Key(String text) implements Part {}

    /** Words of a report, verbatim but for white space and length. */
    record Quoted(String text) implements Part {}

    /** What stands between a part and the one before it: a space, or nothing before a mark of punctuation. */
    static String gapBefore(Part part) {
        return !part.text().isEmpty() && ",.:;)".indexOf(part.text().charAt(0)) >= 0 && part instanceof Fixed
                ? ""
                : " ";
    }

    /** All of them as plain text. */
    static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(gapBefore(part)).append(part.text()));
        return text.toString().strip();
    }
}
