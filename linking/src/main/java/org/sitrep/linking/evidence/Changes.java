// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimePrecision;

/** Finds what is told to have been cancelled or moved, by the words of the sentence. */
record Changes(Map<Change.Kind, Pattern> words) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    /** A weekday told in the past tense may be read as the one before; what is moved lies ahead. */
    private static final int WEEK = 7;

    private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|until|till|for)\\s+(?:the\\s+)?$");

    static Changes load() {
        Table table = Table.load(Changes.class, "changes.tsv");
        Map<Change.Kind, Pattern> words = new LinkedHashMap<>();
        table.rows().stream()
                .map(row -> row.get("change"))
                .distinct()
                .forEach(kind -> words.put(
                        Change.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        Pattern.compile("\\b(?:" + table.anyOf("words", "change", kind) + ")\\b")));
        return new Changes(words);
    }

    Optional<Change> find(Span sentence, Reading reading) {
        String line = GAP.matcher(sentence.text().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(kind -> kind == Change.Kind.MOVED
                        ? moved(sentence, reading)
                        : new Change(kind, Optional.empty(), Optional.empty()));
    }

    /** To the day behind "to" or "until", the last of them; from the day told before it. */
    private static Change moved(Span sentence, Reading reading) {
        List<TimeExpression> days = reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> ahead(time, reading).findAny().isPresent())
                .toList();
        Optional<TimeExpression> to = days.stream()
                .filter(time -> isBehindTo(time, sentence, reading))
                .reduce((first, last) -> last);
        Optional<TimeExpression> from = days.stream()
                .filter(time -> to.filter(
                                day -> time.span().start() < day.span().start())
                        .isPresent())
                .findFirst();
        return new Change(
                Change.Kind.MOVED,
                from.flatMap(day -> ahead(day, reading).findFirst()),
                to.flatMap(day -> ahead(day, reading).findFirst()));
    }

    private static boolean isBehindTo(TimeExpression time, Span sentence, Reading reading) {
        String before =
                reading.report().text().substring(sentence.start(), time.span().start());
        return TO.matcher(before).find();
    }

    private static Stream<Interval> ahead(TimeExpression time, Reading reading) {
        return time.interval().stream()
                .filter(day -> TimePrecision.of(day).compareTo(TimePrecision.MONTH) <= 0)
                .map(day -> reading.report()
                        .published()
                        .filter(published -> day.from().toLocalDate().isBefore(published)
                                && !day.from().toLocalDate().plusDays(WEEK).isBefore(published))
                        .map(published ->
                                new Interval(day.from().plusDays(WEEK), day.to().plusDays(WEEK)))
                        .orElse(day));
    }
}
