// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.relative;

import java.util.Optional;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Times that only say past, present or future: "now", "recently", "the near future", "recent weeks". */
public final class ReferenceGrammar implements TimeGrammar {

    private static final Tags NOMINAL = Tags.NOUNS.with(Tags.ADJECTIVES).with(Tag.CD);

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return future(scan, i)
                .or(() -> vague(scan, i))
                .or(() -> ahead(scan, i))
                .or(() -> past(scan, i))
                .or(() -> present(scan, i))
                .or(() -> adverb(scan, i));
    }

    /** "The future", "the near future", "the short term"; "its future role" is not a time. */
    private static Optional<TimeMatch> future(Scan scan, int i) {
        int at = scan.skip(i, "the");
        int noun = scan.skip(at, "near");
        boolean term = scan.is(at, "near", "short") && scan.is(at + 1, "term");
        boolean future =
                noun > i && scan.is(noun, "future") && !scan.lexeme(noun).capital();
        boolean open = !scan.isAny(noun + 1, Tags.NOUNS);
        if (at > i && term) {
            return Optional.of(TimeMatch.date(at + 2, "FUTURE_REF"));
        }
        return future && open ? Optional.of(TimeMatch.date(noun + 1, "FUTURE_REF")) : Optional.empty();
    }

    /** "Recent weeks", "coming months", "past years", "these days". */
    private static Optional<TimeMatch> vague(Scan scan, int i) {
        int at = scan.skip(i, "the");
        boolean unit = scan.is(at + 1, LexemeKind.UNIT) && scan.is(at + 1, Tag.NNS);
        boolean back = scan.is(at, "recent", "past") || scan.is(at, "previous");
        boolean forth = scan.is(at, "coming", "future");
        if (unit && (back || forth)) {
            return Optional.of(TimeMatch.date(at + 2, back ? "PAST_REF" : "FUTURE_REF"));
        }
        return scan.is(i, "these") && scan.is(i + 1, "days")
                ? Optional.of(TimeMatch.date(i + 2, "PRESENT_REF"))
                : Optional.empty();
    }

    /** "The weeks ahead", "the months to come". */
    private static Optional<TimeMatch> ahead(Scan scan, int i) {
        boolean unit = scan.is(i, "the")
                && scan.is(i + 1, LexemeKind.UNIT)
                && scan.word(i + 1).endsWith("s");
        int end = scan.is(i + 2, "ahead") ? i + 3 : scan.is(i + 2, "to") && scan.is(i + 3, "come") ? i + 4 : i;
        return unit && end > i ? Optional.of(TimeMatch.date(end, "FUTURE_REF")) : Optional.empty();
    }

    /** "In the past"; "the past two years" is a length. */
    private static Optional<TimeMatch> past(Scan scan, int i) {
        boolean past = scan.is(i, "the") && scan.is(i + 1, "past");
        boolean noun = scan.isAny(i + 2, NOMINAL);
        boolean closed = scan.is(i - 1, "in") || !scan.lexeme(i + 2).isLetters();
        return past && closed && !noun && !scan.is(i + 2, LexemeKind.UNIT) && !scan.is(i + 2, LexemeKind.VAGUE)
                ? Optional.of(TimeMatch.date(i + 2, "PAST_REF"))
                : Optional.empty();
    }

    private static Optional<TimeMatch> present(Scan scan, int i) {
        return scan.is(i - 1, "at") && scan.is(i, "present")
                ? Optional.of(TimeMatch.date(i + 1, "PRESENT_REF"))
                : Optional.empty();
    }

    /** "Now", "recently", "soon"; not "as soon as", "shortly after". */
    private static Optional<TimeMatch> adverb(Scan scan, int i) {
        boolean soon = scan.is(i, "soon", "shortly");
        boolean asSoon = soon && scan.is(i - 1, "as");
        boolean after = soon && (scan.is(i + 1, "after", "before") || scan.is(i + 1, "afterwards", "thereafter"));
        return asSoon || after
                ? Optional.empty()
                : scan.find(i, LexemeKind.REFERENCE).map(value -> TimeMatch.date(i + 1, value));
    }
}
