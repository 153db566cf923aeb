// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

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
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/** Happenings, one line each, however many reports tell of it. */
public record HappeningLines(Dossier dossier) implements Lines<Happening> {

    @Override
    public List<Happening> all() {
        return dossier.listHappenings();
    }

    @Override
    public String id(Happening happening) {
        return happening.id();
    }

    @Override
    public Traits traits(Happening happening) {
        Collection<Long> reports = reports(happening);
        return new Traits(
                happening.when().map(Days::of).or(() -> dossier.published(reports)),
                dossier.stories(happening.story(), reports),
                reports,
                Stream.concat(happening.actors().stream(), happening.recipients().stream())
                        .toList(),
                happening.site().stream().toList(),
                Set.of(happening.type()),
                Set.of(),
                Optional.of(Subject.printed(happening.status())));
    }

    @Override
    public Row row(Happening happening) {
        Citations citations = new Citations(dossier);
        return new Row(
                List.of(
                        Field.of("id", happening.id()),
                        Field.of("story", happening.story()),
                        Field.of("type", happening.type().name()),
                        Field.of("mode", happening.mode().map(EventMode::label)),
                        Field.of("actors", Citations.names(happening.actors())),
                        Field.of("recipients", Citations.names(happening.recipients())),
                        Citations.place(happening.site()),
                        Field.of("from", happening.when().map(Interval::fromText)),
                        Field.of("to", happening.when().map(Interval::toText)),
                        Field.of("precision", happening.when().map(HappeningLines::precision)),
                        Field.of("status", Subject.printed(happening.status())),
                        Field.of("byWordOf", Citations.names(happening.byWordOf())),
                        Field.of("reports", citations.reports(reports(happening))),
                        Field.of("origins", happening.origins()),
                        Field.groups(
                                "mentions",
                                happening.mentions().stream()
                                        .map(mention -> mention(mention, citations))
                                        .toList())),
                List.of(
                        Phrase.joined(Stream.of(
                                happening.when().map(Phrase::days).orElse("no day told"),
                                what(happening),
                                Subject.printed(happening.status()),
                                who(happening),
                                happening.site().map(Site::name).orElse(""),
                                according(happening))),
                        "    "
                                + Phrase.joined(Stream.of(
                                        Citations.weight(
                                                happening.origins(),
                                                reports(happening).size()),
                                        citations.quoted(
                                                happening.mentions().getFirst().sentence())))));
    }

    /** By whose word alone it is known. */
    public static String according(Happening happening) {
        return happening.byWordOf().isEmpty()
                ? ""
                : "according to " + String.join(", ", Citations.names(happening.byWordOf()));
    }

    /** The type, and how it was done. */
    public static String what(Happening happening) {
        return happening.type().name()
                + happening.mode().map(mode -> " (" + mode.label() + ")").orElse("");
    }

    /** Who did it to whom. */
    public static String who(Happening happening) {
        return Phrase.names(Citations.names(happening.actors()), "doer not told") + " → "
                + Phrase.names(Citations.names(happening.recipients()), "not told");
    }

    /** The reports that tell of it, the earliest first. */
    public static Collection<Long> reports(Happening happening) {
        return happening.mentions().stream()
                .map(mention -> mention.anchor().report())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Field> mention(Happening.Mention mention, Citations citations) {
        return Stream.concat(citations.fields(mention.anchor()).stream(), Stream.of(Field.of("event", mention.event())))
                .toList();
    }

    private static String precision(Interval when) {
        return PublishedName.of(TimePrecision.of(when));
    }
}
