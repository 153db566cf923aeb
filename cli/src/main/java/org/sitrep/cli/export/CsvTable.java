// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.cli.across.AgendaLines;
import org.sitrep.cli.across.Citations;
import org.sitrep.cli.across.ClaimLines;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.FigureLines;
import org.sitrep.cli.across.HappeningLines;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.cli.output.Output;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.time.Interval;

/** Tables for spreadsheets: a row for each happening or appointment, for each side that is taken on a claim, for each value of a figure. */
final class CsvTable implements Writer {

    @Override
    public Optional<String> write(Selected selected, Output out) {
        Listing listing = new Listing(out, Layout.CSV);
        rows(selected).map(fields -> new Row(fields, List.of())).forEach(listing::write);
        return Optional.empty();
    }

    private static Stream<List<Field>> rows(Selected selected) {
        Dossier dossier = selected.dossier();
        return Stream.of(
                        selected.happenings().stream().map(happening -> happening(happening, dossier)),
                        selected.agenda().stream().map(appointment -> appointment(appointment, dossier)),
                        selected.claims().stream().flatMap(claim -> claim(claim, dossier)),
                        selected.figures().stream().flatMap(figure -> figure(figure, dossier)))
                .flatMap(each -> each);
    }

    private static List<Field> happening(Happening happening, Dossier dossier) {
        return joined(
                Stream.of(
                        Field.of("id", happening.id()),
                        Field.of("story", happening.story()),
                        Field.of("type", happening.type().name()),
                        Field.of("mode", happening.mode().map(EventMode::label)),
                        Field.of("actors", Citations.names(happening.actors())),
                        Field.of("recipients", Citations.names(happening.recipients()))),
                place(happening.site()),
                days(happening.when()),
                Stream.of(
                        Field.of("status", Subject.printed(happening.status())),
                        Field.of("by_word_of", Citations.names(happening.byWordOf())),
                        Field.of("reports", new Citations(dossier).reports(HappeningLines.reports(happening))),
                        Field.of("origins", happening.origins())),
                cited(happening.mentions().getFirst().sentence(), dossier));
    }

    private static List<Field> appointment(Appointment appointment, Dossier dossier) {
        return joined(
                Stream.of(
                        Field.of("id", appointment.id()),
                        Field.of("type", appointment.kind().label()),
                        Field.of("who", Citations.names(appointment.who()))),
                place(appointment.site()),
                days(Optional.of(appointment.when())),
                Stream.of(
                        Field.of("status", Subject.printed(appointment.status())),
                        Field.of("reports", new Citations(dossier).reports(AgendaLines.reports(appointment))),
                        Field.of("origins", appointment.origins())),
                cited(appointment.what(), dossier));
    }

    private static Stream<List<Field>> claim(Claim claim, Dossier dossier) {
        return Stream.of(
                        claim.support().stream().map(stand -> stand(claim, "support", stand, dossier)),
                        claim.opposition().stream().map(stand -> stand(claim, "opposition", stand, dossier)),
                        claim.caveats().stream().map(stand -> stand(claim, "caveat", stand, dossier)))
                .flatMap(each -> each);
    }

    private static List<Field> stand(Claim claim, String side, Claim.Stand stand, Dossier dossier) {
        return joined(
                Stream.of(
                        Field.of("id", claim.id()),
                        Field.of("story", claim.story()),
                        Field.of("about", claim.about()),
                        Field.of("status", Subject.printed(claim.status())),
                        Field.of("credibility", claim.credibility()),
                        Field.of("origins", claim.origins()),
                        Field.of("side", side),
                        Field.of("by", new ClaimLines(dossier).by(stand)),
                        Field.of("said", stand.said().map(LocalDate::toString)),
                        Field.of("origin", stand.origin())),
                cited(stand.words(), dossier));
    }

    private static Stream<List<Field>> figure(Figure figure, Dossier dossier) {
        return figure.values().stream()
                .map(value -> joined(
                        Stream.of(
                                Field.of("id", figure.id()),
                                Field.of("story", figure.story()),
                                Field.of("counted", FigureLines.what(figure.of())),
                                Field.of("day", value.day().map(LocalDate::toString)),
                                Field.exact("value", value.value()),
                                Field.exact("low", value.low()),
                                Field.exact("high", value.high()),
                                Field.of("comparator", PublishedName.of(value.comparator())),
                                Field.of("by", value.by().map(Party::name)),
                                Field.of("origin", value.origin()),
                                Field.of("latest", value.equals(figure.latest())),
                                Field.of("disagree", figure.disagree())),
                        cited(value.sentence(), dossier)));
    }

    private static Stream<Field> place(Optional<Site> site) {
        return Stream.of(
                Field.of("place", site.map(Site::name)),
                new Field("latitude", site.map(each -> new Value.Real(each.latitude()))),
                new Field("longitude", site.map(each -> new Value.Real(each.longitude()))),
                Field.of("country", site.flatMap(Site::country)),
                Field.of("place_precision", site.map(each -> PublishedName.of(each.precision()))));
    }

    private static Stream<Field> days(Optional<Interval> when) {
        return Stream.of(Field.of("from", when.map(Interval::fromText)), Field.of("to", when.map(Interval::toText)));
    }

    private static Stream<Field> cited(Cited cited, Dossier dossier) {
        return new Citations(dossier).fields(cited).stream();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // nothing but a stream is made of them
    private static List<Field> joined(Stream<Field>... parts) {
        return Arrays.stream(parts).flatMap(each -> each).toList();
    }
}
