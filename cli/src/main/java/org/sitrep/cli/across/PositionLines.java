// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.linking.position.Position;
import org.sitrep.record.identity.Digest;
import org.sitrep.record.json.PublishedName;

/** What parties hold on issues. */
record PositionLines(Dossier dossier) implements Lines<Position> {

    private static final int DIGITS = 12;

    @Override
    public List<Position> all() {
        return dossier.listPositions();
    }

    /** Of the party, the issue, the stance, and the first words that show it. */
    @Override
    public String id(Position position) {
        Position.Said first = position.words().getFirst();
        return "p"
                + Digest.begin()
                        .with(position.party().key())
                        .with(position.issue())
                        .with(PublishedName.of(position.stance()))
                        .with(dossier.evidence(first.words().report()).key().value())
                        .hex(DIGITS);
    }

    @Override
    public Traits traits(Position position) {
        Collection<Long> reports = position.words().stream()
                .map(said -> said.words().report())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Traits(
                position.from().map(from -> new Days(from, position.to().orElse(LocalDate.MAX))),
                dossier.stories(Optional.empty(), reports),
                reports,
                List.of(position.party()),
                List.of(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    @Override
    public Row row(Position position) {
        Citations citations = new Citations(dossier);
        return new Row(
                List.of(
                        Field.of("party", position.party().name()),
                        Field.of("issue", position.issue()),
                        Field.of("stance", PublishedName.of(position.stance())),
                        Field.of("from", position.from().map(LocalDate::toString)),
                        Field.of("to", position.to().map(LocalDate::toString)),
                        Field.groups(
                                "words",
                                position.words().stream()
                                        .map(said -> said(said, citations))
                                        .toList())),
                List.of(
                        Phrase.joined(Stream.of(
                                position.party().name(),
                                position.issue(),
                                PublishedName.of(position.stance()),
                                Phrase.days(position.from(), position.to()))),
                        "    " + citations.quoted(position.words().getLast().words())));
    }

    private static List<Field> said(Position.Said said, Citations citations) {
        return Stream.concat(
                        citations.fields(said.words()).stream(),
                        Stream.of(Field.of("said", said.said().map(LocalDate::toString))))
                .toList();
    }
}
