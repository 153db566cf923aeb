// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
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
        Map<Change.Kind, String> alternatives = new LinkedHashMap<>();
        for (Table.Row row : Table.load(Changes.class, "changes.tsv").rows()) {
            alternatives.merge(
                    Change.Kind.valueOf(row.get("change").toUpperCase(Locale.ROOT)),
                    Pattern.quote(row.get("words")),
                    (some, more) -> some + "|" + more);
        }
        Map<Change.Kind, Pattern> words = new LinkedHashMap<>();
        alternatives.forEach((kind, any) -> words.put(kind, Pattern.compile("\\b(?:" + any + ")\\b")));
        return new Changes(words);
    }

    Optional<Change> find(Event event, Reading reading) {
        String sentence =
                GAP.matcher(event.evidence().text().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(sentence).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(kind -> new Change(
                        kind, kind == Change.Kind.MOVED ? day(event.evidence(), reading) : Optional.empty()));
    }

    /** The day behind "to" or "until". */
    private static Optional<Interval> day(Span sentence, Reading reading) {
        return reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> TO.matcher(reading.report()
                                .text()
                                .substring(sentence.start(), time.span().start()))
                        .find())
                .flatMap(time -> ahead(time, reading))
                .reduce((first, last) -> last);
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
