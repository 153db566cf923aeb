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
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Site;

/** What lay ahead when it was reported, by day. */
public record AgendaLines(Dossier dossier) implements Lines<Appointment> {

    @Override
    public List<Appointment> all() {
        return dossier.listAgenda();
    }

    @Override
    public String id(Appointment appointment) {
        return appointment.id();
    }

    @Override
    public Traits traits(Appointment appointment) {
        Collection<Long> reports = reports(appointment);
        return new Traits(
                Optional.of(Days.of(appointment.when())),
                dossier.stories(Optional.empty(), reports),
                reports,
                appointment.who(),
                appointment.site().stream().toList(),
                appointment.kind().type().stream().collect(Collectors.toSet()),
                Set.of(),
                Optional.of(Subject.printed(appointment.status())));
    }

    @Override
    public Row row(Appointment appointment) {
        Citations citations = new Citations(dossier);
        return new Row(
                List.of(
                        Field.of("id", appointment.id()),
                        Field.of("what", dossier.text(appointment.what())),
                        Field.of("type", appointment.kind().label()),
                        Field.of("who", Citations.names(appointment.who())),
                        Citations.place(appointment.site()),
                        Field.of("from", appointment.when().fromText()),
                        Field.of("to", appointment.when().toText()),
                        Field.of("status", Subject.printed(appointment.status())),
                        Field.of("reports", citations.reports(reports(appointment))),
                        Field.of("origins", appointment.origins()),
                        Field.groups(
                                "words",
                                appointment.words().stream()
                                        .map(citations::fields)
                                        .toList())),
                List.of(
                        Phrase.joined(Stream.of(
                                Phrase.days(appointment.when()),
                                Subject.printed(appointment.status()),
                                appointment.kind().label(),
                                Phrase.names(Citations.names(appointment.who()), "nobody named"),
                                appointment.site().map(Site::name).orElse(""))),
                        "    "
                                + Phrase.joined(Stream.of(
                                        Citations.weight(
                                                appointment.origins(),
                                                reports(appointment).size()),
                                        citations.quoted(appointment.what())))));
    }

    /** The reports that tell of it, the earliest first. */
    public static Collection<Long> reports(Appointment appointment) {
        return appointment.words().stream().map(Cited::report).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
