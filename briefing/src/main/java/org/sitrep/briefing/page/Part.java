// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

/** A piece of a line: words of a report, or words of Sitrep's own. Nothing else can stand in a brief. */
public sealed interface Part {

    String text();

    /** A fixed phrase, a date or a name as the record has it. */
    record Fixed(String text) implements Part {}

    /** What the line is about, to be set off: a party, a place. */
    record Key(String text) implements Part {}

    /** Words of a report, verbatim but for white space and length. */
    record Quoted(String text) implements Part {}
}
