// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;

/** Gathers what each party says: the statements of the running text, not of headings, and not those within others. */
public final class Positions {

    private static final Comparator<Position.Utterance> NEWEST_FIRST = Comparator.comparing(
                    (Position.Utterance utterance) ->
                            utterance.day().map(Object::toString).orElse(""))
            .reversed()
            .thenComparing(utterance -> utterance.words().getFirst(), Citation.IN_ORDER);

    private final Coverage coverage;
    private final Parties parties;

    public Positions(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    public List<Position> list() {
        Map<String, Party> speakers = new LinkedHashMap<>();
        Map<String, List<Position.Utterance>> said = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Statement statement : coverage.reading(report).statements()) {
                Optional<Party> speaker = parties.findSpeaker(report, statement).filter(Party::isSomebody);
                if (speaker.isPresent() && isOwn(report, statement)) {
                    String key = speaker.get().key();
                    speakers.putIfAbsent(key, speaker.get());
                    said.computeIfAbsent(key, k -> new ArrayList<>()).add(utterance(report, statement));
                }
            }
        }
        return speakers.values().stream()
                .map(party -> position(party, said.getOrDefault(party.key(), List.of())))
                .sorted(Comparator.comparingInt(
                                (Position position) -> -position.utterances().size())
                        .thenComparing(Position::party, Party.BY_NAME))
                .toList();
    }

    private boolean isOwn(int report, Statement statement) {
        int sentence = coverage.cite(report, statement.cues().getFirst()).sentence();
        boolean heading = coverage.reading(report).sentences().get(sentence - 1).heading();
        return !heading
                && statement.act() != SpeechAct.CAVEAT
                && !statement.contents().isEmpty()
                && statement.parent().isEmpty();
    }

    private Position.Utterance utterance(int report, Statement statement) {
        return new Position.Utterance(
                statement.act(), day(report, statement), coverage.citeAll(report, statement.contents()));
    }

    /** When it was said, never after the day of the report; the day of the report where the text does not tell. */
    private Optional<LocalDate> day(int report, Statement statement) {
        Reading reading = coverage.reading(report);
        Optional<LocalDate> published = reading.report().published();
        return statement
                .said()
                .map(interval -> interval.from().toLocalDate())
                .filter(day -> published.filter(day::isAfter).isEmpty())
                .or(() -> published);
    }

    private static Position position(Party party, List<Position.Utterance> utterances) {
        return new Position(party, utterances.stream().sorted(NEWEST_FIRST).toList());
    }
}
