// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.cli.across.ClaimLines;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.HappeningLines;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Value;
import org.sitrep.cli.output.Output;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;

/**
 * A graph in the words of schema.org (JSON-LD 1.1). A happening is an Event that is also an Action, with who did it and to whom; a claim is a Claim,
 * with those who support it as its appearances and those who oppose it or doubt it as comments. Nothing is rated. Every node cites its words.
 */
final class LinkedData implements Writer {

    @Override
    public Optional<String> write(Selected selected, Output out) {
        Dossier dossier = selected.dossier();
        List<List<Field>> graph = Stream.of(
                        selected.happenings().stream().map(happening -> happening(happening, dossier)),
                        selected.claims().stream().map(claim -> claim(claim, dossier)),
                        selected.agenda().stream().map(appointment -> appointment(appointment, dossier)))
                .flatMap(each -> each)
                .toList();
        JsonDocument.write(
                List.of(
                        Field.group("@context", List.of(Field.of("@vocab", "https://schema.org/"))),
                        Field.groups("@graph", graph)),
                out);
        return Optional.empty();
    }

    private static List<Field> happening(Happening happening, Dossier dossier) {
        Nodes nodes = new Nodes(dossier);
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("@type", List.of("Event", "Action")),
                Nodes.id(happening.id()),
                Field.of("name", HappeningLines.what(happening) + ", " + HappeningLines.who(happening)),
                Field.of(
                        "keywords",
                        Stream.of(
                                        Optional.of(happening.type().name()),
                                        happening.mode().map(EventMode::label),
                                        Optional.of(Subject.printed(happening.status())))
                                .flatMap(Optional::stream)
                                .toList()),
                Field.groups("agent", Nodes.parties(happening.actors())),
                Field.groups("recipient", Nodes.parties(happening.recipients())),
                Nodes.location(happening.site()),
                Field.of(
                        "description",
                        Optional.of(HappeningLines.according(happening)).filter(words -> !words.isEmpty()))));
        fields.addAll(Nodes.dates(happening.when()));
        fields.add(Field.groups(
                "subjectOf",
                nodes.quotations(happening.mentions().stream()
                        .map(Happening.Mention::sentence)
                        .toList())));
        return fields;
    }

    private static List<Field> appointment(Appointment appointment, Dossier dossier) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("@type", "Event"),
                Nodes.id(appointment.id()),
                Field.of("name", dossier.text(appointment.what())),
                Field.of("keywords", List.of(appointment.kind().label(), Subject.printed(appointment.status()))),
                Field.group("eventStatus", List.of(Field.of("@id", status(appointment.status())))),
                Field.groups("attendee", Nodes.parties(appointment.who())),
                Nodes.location(appointment.site())));
        fields.addAll(Nodes.dates(Optional.of(appointment.when())));
        fields.add(Field.groups("subjectOf", new Nodes(dossier).quotations(appointment.words())));
        return fields;
    }

    private static String status(AppointmentStatus status) {
        return "https://schema.org/"
                + switch (status) {
                    case SCHEDULED, HELD, NO_WORD -> "EventScheduled";
                    case MOVED -> "EventRescheduled";
                    case CANCELLED -> "EventCancelled";
                };
    }

    private static List<Field> claim(Claim claim, Dossier dossier) {
        return List.of(
                Field.of("@type", "Claim"),
                Nodes.id(claim.id()),
                Field.of("about", claim.about()),
                Field.of("text", dossier.text(claim.proposition())),
                Field.of("creativeWorkStatus", Subject.printed(claim.status())),
                Field.groups("appearance", stands(claim.support(), "Quotation", "support", dossier)),
                Field.of(
                        "comment",
                        new Value.Several(Stream.concat(
                                        stands(claim.opposition(), "Comment", "opposition", dossier).stream(),
                                        stands(claim.caveats(), "Comment", "caveat", dossier).stream())
                                .<Value>map(Value.Group::new)
                                .toList())));
    }

    private static List<List<Field>> stands(List<Claim.Stand> stands, String type, String side, Dossier dossier) {
        return stands.stream().map(stand -> stand(stand, type, side, dossier)).toList();
    }

    private static List<Field> stand(Claim.Stand stand, String type, String side, Dossier dossier) {
        Cited words = stand.words();
        List<Field> fields = new ArrayList<>(new Nodes(dossier).quotation(type, words));
        fields.add(Field.of("genre", side));
        fields.add(Field.of("creditText", new ClaimLines(dossier).by(stand)));
        return fields;
    }
}
