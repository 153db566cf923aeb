// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Optional;
import java.util.Set;

/** Times that only say past, present or future: "now", "recently", "the near future", "recent weeks". */
final class ReferenceGrammar implements Grammar {

    private static final Set<String> SOON = Set.of("soon", "shortly");
    private static final Set<String> AFTERWARDS = Set.of("after", "before", "afterwards", "thereafter");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return future(scan, i).or(() -> vague(scan, i)).or(() -> adverb(scan, i));
    }

    /** "The future", "the near future"; "its future role" is no time. */
    private static Optional<Found> future(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        int noun = scan.is(at, "near") ? at + 1 : at;
        return noun > i && scan.is(noun, "future") && !scan.at(noun).capital()
                ? Optional.of(Found.date(noun + 1, "FUTURE_REF"))
                : Optional.empty();
    }

    /** "Recent weeks", "coming months", "these days", "the past". */
    private static Optional<Found> vague(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        boolean the = at > i;
        if (scan.is(at, "recent") && isUnit(scan, at + 1)) {
            return Optional.of(Found.date(at + 2, "PAST_REF"));
        }
        if (scan.is(at, "coming") && scan.tag(at + 1).equals("NNS") && isUnit(scan, at + 1)) {
            return Optional.of(Found.date(at + 2, "FUTURE_REF"));
        }
        if (scan.is(i, "these") && scan.is(i + 1, "days")) {
            return Optional.of(Found.date(i + 2, "PRESENT_REF"));
        }
        boolean past = the && scan.is(at, "past") && scan.is(at + 1, ENDS);
        return past ? Optional.of(Found.date(at + 1, "PAST_REF")) : Optional.empty();
    }

    /** "Now", "recently", "soon"; not "as soon as", "shortly after". */
    private static Optional<Found> adverb(Scan scan, int i) {
        boolean asSoon = scan.is(i, "soon") && scan.is(i - 1, "as");
        boolean after = scan.is(i, SOON) && scan.is(i + 1, AFTERWARDS);
        return asSoon || after
                ? Optional.empty()
                : scan.lexicon().find("reference", scan.at(i)).map(value -> Found.date(i + 1, value));
    }

    private static boolean isUnit(Scan scan, int i) {
        return scan.lexicon().find("unit", scan.at(i)).isPresent();
    }
}
