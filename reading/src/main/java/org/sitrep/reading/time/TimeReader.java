// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.time.clock.ClockGrammar;
import org.sitrep.reading.time.clock.PartGrammar;
import org.sitrep.reading.time.date.DateGrammar;
import org.sitrep.reading.time.date.DayGrammar;
import org.sitrep.reading.time.date.DayOfMonthGrammar;
import org.sitrep.reading.time.date.HolidayGrammar;
import org.sitrep.reading.time.date.MonthGrammar;
import org.sitrep.reading.time.date.NumericDateGrammar;
import org.sitrep.reading.time.date.QuarterGrammar;
import org.sitrep.reading.time.date.SeasonGrammar;
import org.sitrep.reading.time.date.YearGrammar;
import org.sitrep.reading.time.duration.DurationGrammar;
import org.sitrep.reading.time.duration.SetGrammar;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.lexeme.TimeLexicon;
import org.sitrep.reading.time.relative.NarrativeGrammar;
import org.sitrep.reading.time.relative.NthWeekdayGrammar;
import org.sitrep.reading.time.relative.PeriodGrammar;
import org.sitrep.reading.time.relative.ReferenceGrammar;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;

/**
 * Finds time expressions and says which time they mean, by the conventions of TimeML 1.2.1 and TempEval-3.
 *
 * <p>Where a word of time or a number stands, the grammars are asked in turn and the longest expression wins; each looks ahead a
 * bounded way only, so the time taken is linear. The answer depends on the text and the day of publication only. Thread-safe.
 */
public final class TimeReader {

    private static final List<TimeGrammar> GRAMMARS = List.of(
            new ClockGrammar(),
            new SetGrammar(),
            new PartGrammar(),
            new NumericDateGrammar(),
            new DateGrammar(),
            new NthWeekdayGrammar(),
            new DayOfMonthGrammar(),
            new MonthGrammar(),
            new HolidayGrammar(),
            new QuarterGrammar(),
            new YearGrammar(),
            new SeasonGrammar(),
            new DayGrammar(),
            new NarrativeGrammar(),
            new PeriodGrammar(),
            new ReferenceGrammar(),
            new DurationGrammar());

    private TimeReader() {}

    public static TimeReader load() {
        TimeLexicon.get();
        return new TimeReader();
    }

    /** The time expressions of a text in text order, relative ones counted from the day of publication. */
    public List<TimeExpression> read(AnnotatedText text, Optional<LocalDate> published) {
        return read(text.text(), new Scan(text, new Calendar(published)));
    }

    static List<TimeExpression> read(String text, Scan scan) {
        List<TimeExpression> expressions = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            Optional<TimeMatch> match = scan.mayBegin(i) ? findMatch(scan, i) : Optional.empty();
            if (match.isEmpty()) {
                i++;
                continue;
            }
            scan.mentionedTimes().add(scan.sentence(i), match.get());
            expressions.add(expression(text, scan, i, match.get()));
            i = match.get().end();
        }
        return expressions;
    }

    private static TimeExpression expression(String text, Scan scan, int first, TimeMatch match) {
        Span span = Span.of(
                text, scan.lexeme(first).start(), scan.lexeme(match.end() - 1).end());
        return new TimeExpression(span, match.type(), match.value(), match.interval());
    }

    private static Optional<TimeMatch> findMatch(Scan scan, int i) {
        int inner = afterNarrowing(scan, i);
        if (inner > i) {
            Optional<TimeMatch> narrowed = findLongest(scan, inner).filter(TimeReader::isPeriod);
            if (narrowed.isPresent()) {
                return narrowed;
            }
        }
        return findLongest(scan, i);
    }

    /** Only of a stretch on the calendar can one say that it is early or late in it. */
    private static boolean isPeriod(TimeMatch match) {
        return match.value().charAt(0) != 'P' && !match.value().endsWith("_REF");
    }

    /** The lexeme after "early", "later in", "mid-", "the end of". */
    private static int afterNarrowing(Scan scan, int i) {
        if (scan.is(i, LexemeKind.NARROW)) {
            int next = scan.skipDash(i + 1);
            return scan.is(next, "in", "on") ? next + 1 : next;
        }
        int edge = scan.skip(i, "the");
        edge = edge > i ? scan.skip(edge, "very") : edge;
        return scan.is(edge, LexemeKind.EDGE) && scan.is(edge + 1, "of") ? edge + 2 : i;
    }

    private static Optional<TimeMatch> findLongest(Scan scan, int i) {
        Optional<TimeMatch> best = Optional.empty();
        for (TimeGrammar grammar : GRAMMARS) {
            Optional<TimeMatch> match = grammar.findAt(scan, i);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().end() > best.get().end())) {
                best = match;
            }
        }
        return best;
    }

    /** The day on which a report without a date seems to have been published. */
    public Optional<LocalDate> inferPublished(AnnotatedText text) {
        return PublicationDate.infer(text.text(), read(text, Optional.empty()));
    }
}
