// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Span;
import org.sitrep.record.TimeExpression;

/**
 * Finds time expressions and says which time they mean, by the conventions of TimeML 1.2.1 and TempEval-3.
 *
 * <p>At each place where an expression may begin the grammars are asked in turn and the longest expression wins; nothing is read twice, so the time taken is
 * linear. The answer depends on the text and the day of publication only. Thread-safe.
 */
public final class TimeReader {

    static final List<Grammar> GRAMMARS = List.of(
            new ClockGrammar(),
            new DateGrammar(),
            new QuarterGrammar(),
            new YearGrammar(),
            new SeasonGrammar(),
            new RelativeGrammar(),
            new PartGrammar(),
            new SetGrammar(),
            new ReferenceGrammar(),
            new DurationGrammar());
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /** Where the text of a report says when it was written: the dateline. */
    private static final int DATELINE = 200;

    private final TimeLexicon lexicon;

    private final List<Grammar> grammars;

    TimeReader(TimeLexicon lexicon, List<Grammar> grammars) {
        this.lexicon = lexicon;
        this.grammars = grammars;
    }

    public static TimeReader load() {
        return new TimeReader(TimeLexicon.load(), GRAMMARS);
    }

    /** The time expressions of a text in text order, relative ones counted from the day of publication. */
    public List<TimeExpression> read(AnnotatedText text, Optional<LocalDate> published) {
        Scan scan = new Scan(text, lexicon, new Calendar(published));
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            Optional<Found> match = scan.opens(i) ? match(scan, i) : Optional.empty();
            if (match.isEmpty()) {
                i++;
                continue;
            }
            int first = i;
            match.get().day().ifPresent(day -> scan.remember(first, match.get().end(), day));
            match.get().quarter().ifPresent(scan::remember);
            match.get().interval().ifPresent(scan::remember);
            found.add(expression(text.text(), scan, first, match.get()));
            i = match.get().end();
        }
        return found;
    }

    private static TimeExpression expression(String text, Scan scan, int first, Found match) {
        Span span =
                Span.of(text, scan.at(first).start(), scan.at(match.end() - 1).end());
        return new TimeExpression(span, match.type(), match.value(), match.interval());
    }

    private Optional<Found> match(Scan scan, int i) {
        int inner = afterModifier(scan, i);
        if (inner > i) {
            Optional<Found> modified = longest(scan, inner)
                    .filter(found -> isPeriod(found) && !found.value().endsWith("_REF"));
            if (modified.isPresent()) {
                return modified;
            }
        }
        return longest(scan, i);
    }

    /** Only of a stretch can one say that it is early or late in it; its days are then left open. */
    private static boolean isPeriod(Found found) {
        return found.value().charAt(0) != 'P';
    }

    private static int afterModifier(Scan scan, int i) {
        if (scan.isKind(i, "modifier")) {
            int next = scan.at(i + 1).isDash() ? i + 2 : i + 1;
            return scan.is(next, "in") ? next + 1 : next;
        }
        int edge = scan.is(i, "the") ? i + 1 : i;
        return scan.isKind(edge, "edge") && scan.is(edge + 1, "of") ? edge + 2 : i;
    }

    private Optional<Found> longest(Scan scan, int i) {
        Optional<Found> longest = Optional.empty();
        for (Grammar grammar : grammars) {
            Optional<Found> found = grammar.at(scan, i);
            if (found.isPresent()
                    && (longest.isEmpty() || found.get().end() > longest.get().end())) {
                longest = found;
            }
        }
        return longest;
    }

    /** The day on which a report without a date seems to have been published: its dateline, else its newest full date. */
    public Optional<LocalDate> inferPublished(AnnotatedText text) {
        List<TimeExpression> days = read(text, Optional.empty()).stream()
                .filter(time -> DAY.matcher(time.value()).matches())
                .toList();
        return days.stream()
                .filter(time -> time.span().end() <= DATELINE)
                .findFirst()
                .or(() -> days.stream().max(Comparator.comparing(TimeExpression::value)))
                .map(time -> LocalDate.parse(time.value()));
    }
}
