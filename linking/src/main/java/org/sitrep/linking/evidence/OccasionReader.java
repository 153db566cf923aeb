// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.linking.evidence.OccasionWords.Named;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimePrecision;

/** Finds elections, hearings, votes and deadlines that a report names with their day. */
final class OccasionReader {

    private static final OccasionWords WORDS = OccasionWords.load();

    /** Between the words that name it and those of its day there may be so many characters: "at the district court of a town on". */
    private static final int REACH = 60;

    /** Ahead of its name a day stands close: "Sunday's early parliamentary election". */
    private static final int REACH_BEFORE = 40;

    /** A day that is told without a word of a plan, "the election on May 4", is taken to lie ahead for so many days. */
    private static final int SOON = 31;

    private static final int MONTHS = 12;

    private static final Pattern DATED = Pattern.compile("\\d");

    private final Reading reading;
    private final PlanWords plans;
    private final Changes changes;
    private final OccasionSurroundings surroundings;

    OccasionReader(Reading reading, PlanWords plans, Changes changes, Parties parties, Sites sites) {
        this.reading = reading;
        this.plans = plans;
        this.changes = changes;
        this.surroundings = new OccasionSurroundings(reading, parties, sites);
    }

    List<OccasionEvidence> list() {
        return reading.report().published().stream()
                .flatMap(published -> reading.sentences().stream()
                        .filter(sentence -> !sentence.heading())
                        .flatMap(sentence -> in(sentence, published)))
                .toList();
    }

    private Stream<OccasionEvidence> in(Sentence sentence, LocalDate published) {
        Span span = sentence.span();
        List<TimeExpression> ahead = reading.times().stream()
                .filter(time -> span.contains(time.span()) && isAhead(time, span, published))
                .toList();
        if (ahead.isEmpty() || plans.rule(span.text())) {
            return Stream.of();
        }
        String words = span.text().replaceAll("\\s", " ").toLowerCase(Locale.ROOT);
        List<OccasionEvidence> found = new ArrayList<>();
        for (TimeExpression time : ahead) {
            WORDS.find(words)
                    .filter(named -> isTied(named, time.span(), span))
                    .min(Comparator.comparingInt(named -> gap(named, time.span(), span)))
                    .filter(named -> !surroundings.isNameless(named.kind(), name(named, span), span))
                    .map(named -> occasion(named, span, time))
                    .filter(occasion ->
                            found.stream().noneMatch(other -> other.name().equals(occasion.name())))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private boolean isAhead(TimeExpression time, Span sentence, LocalDate published) {
        Optional<LocalDate> day = time.interval()
                .filter(when -> TimePrecision.of(when).compareTo(TimePrecision.DAY) <= 0)
                .map(when -> when.from().toLocalDate())
                .filter(on -> !on.isBefore(published) && on.isBefore(published.plusMonths(MONTHS)));
        return day.filter(on -> isNear(on, time, published) || plans.tellOfPlan(sentence.text()))
                .isPresent();
    }

    private static boolean isNear(LocalDate day, TimeExpression time, LocalDate published) {
        return day.isAfter(published)
                && day.isBefore(published.plusDays(SOON))
                && DATED.matcher(time.span().text()).find();
    }

    private static boolean isTied(Named named, Span time, Span sentence) {
        int gap = gap(named, time, sentence);
        boolean behind = isBehind(named, time, sentence);
        return gap >= 0
                && gap <= (behind ? REACH : REACH_BEFORE)
                && (behind || named.kind() != OccasionEvidence.Kind.VOTE)
                && !OccasionSurroundings.isBroken(between(named, time, sentence));
    }

    private static boolean isBehind(Named named, Span time, Span sentence) {
        return time.start() - sentence.start() >= named.end();
    }

    private static int gap(Named named, Span time, Span sentence) {
        return isBehind(named, time, sentence)
                ? time.start() - sentence.start() - named.end()
                : named.start() - (time.end() - sentence.start());
    }

    private static String between(Named named, Span time, Span sentence) {
        return isBehind(named, time, sentence)
                ? sentence.text().substring(named.end(), time.start() - sentence.start())
                : sentence.text().substring(time.end() - sentence.start(), named.start());
    }

    private static Words name(Named named, Span sentence) {
        return new Words(sentence.start() + named.start(), sentence.start() + named.end());
    }

    private OccasionEvidence occasion(Named named, Span sentence, TimeExpression time) {
        Words name = name(named, sentence);
        return new OccasionEvidence(
                named.kind(),
                name,
                NameFolding.fold(reading.report().text().substring(name.start(), name.end())),
                Words.of(sentence),
                surroundings.who(named.kind(), name, sentence),
                surroundings.site(name, time.span(), sentence),
                time.interval().orElseThrow(),
                plans.tellOfPlan(sentence.text()),
                changes.find(sentence, reading));
    }
}
