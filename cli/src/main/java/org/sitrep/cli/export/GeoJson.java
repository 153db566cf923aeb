// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.cli.across.AgendaLines;
import org.sitrep.cli.across.Citations;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.HappeningLines;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Value;
import org.sitrep.cli.output.Output;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/**
 * A collection of features for maps (RFC 7946). A point stands only where a town or a building is known; where no more than a province or a country
 * is, the feature has no geometry, as any point would tell more than is known.
 */
final class GeoJson implements Writer {

    @Override
    public Optional<String> write(Selected selected, Output out) {
        Dossier dossier = selected.dossier();
        List<List<Field>> features = Stream.concat(
                        selected.happenings().stream().map(happening -> happening(happening, dossier)),
                        selected.agenda().stream().map(appointment -> appointment(appointment, dossier)))
                .toList();
        JsonDocument.write(List.of(Field.of("type", "FeatureCollection"), Field.groups("features", features)), out);
        return Optional.empty();
    }

    private static List<Field> happening(Happening happening, Dossier dossier) {
        Citations citations = new Citations(dossier);
        return feature(
                happening.id(),
                happening.site(),
                Stream.of(
                        Stream.of(Field.of("kind", "event"), Field.of("story", happening.story())),
                        what(happening.type().name(), happening.mode()),
                        Stream.of(
                                names("actors", happening.actors()),
                                names("recipients", happening.recipients()),
                                names("byWordOf", happening.byWordOf())),
                        place(happening.site()),
                        when(happening.when()),
                        Stream.of(
                                Field.of("status", Subject.printed(happening.status())),
                                Field.of(
                                        "text",
                                        dossier.text(
                                                happening.mentions().getFirst().sentence())),
                                Field.of("reports", citations.reports(HappeningLines.reports(happening))),
                                Field.of("origins", happening.origins()))));
    }

    private static List<Field> appointment(Appointment appointment, Dossier dossier) {
        Citations citations = new Citations(dossier);
        return feature(
                appointment.id(),
                appointment.site(),
                Stream.of(
                        Stream.of(Field.of("kind", "appointment")),
                        what(appointment.kind().label(), Optional.empty()),
                        Stream.of(names("who", appointment.who())),
                        place(appointment.site()),
                        when(Optional.of(appointment.when())),
                        Stream.of(
                                Field.of("status", Subject.printed(appointment.status())),
                                Field.of("text", dossier.text(appointment.what())),
                                Field.of("reports", citations.reports(AgendaLines.reports(appointment))),
                                Field.of("origins", appointment.origins()))));
    }

    private static List<Field> feature(String id, Optional<Site> site, Stream<Stream<Field>> properties) {
        return List.of(
                Field.of("type", "Feature"),
                Field.of("id", id),
                Field.of("geometry", geometry(site)),
                Field.group("properties", properties.flatMap(each -> each).toList()));
    }

    private static Value geometry(Optional<Site> site) {
        return site.filter(each -> each.precision() == PlacePrecision.CITY)
                .<Value>map(GeoJson::point)
                .orElseGet(Value.Nothing::new);
    }

    /** Longitude comes first. */
    private static Value.Group point(Site site) {
        return new Value.Group(List.of(
                Field.of("type", "Point"),
                Field.of(
                        "coordinates",
                        new Value.Several(
                                List.of(new Value.Real(site.longitude()), new Value.Real(site.latitude()))))));
    }

    private static Stream<Field> what(String type, Optional<EventMode> mode) {
        return Stream.of(Field.of("type", type), Field.of("mode", mode.map(EventMode::label)));
    }

    private static Field names(String name, List<Party> parties) {
        return Field.of(name, Citations.names(parties));
    }

    private static Stream<Field> place(Optional<Site> site) {
        return Stream.of(
                Field.of("place", site.map(Site::name)),
                Field.of("country", site.flatMap(Site::country)),
                Field.of("precision", site.map(each -> PublishedName.of(each.precision()))));
    }

    private static Stream<Field> when(Optional<Interval> when) {
        return Stream.of(Field.of("from", when.map(Interval::fromText)), Field.of("to", when.map(Interval::toText)));
    }
}
