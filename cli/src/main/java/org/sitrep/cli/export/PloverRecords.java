// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.sitrep.cli.across.Days;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.cli.output.Output;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/**
 * Event records by the field names of PLOVER (manual, draft 0.7, "JSON Data Fields"), one a line, with a field of ours for how far an event is real. A
 * record needs a date.
 */
final class PloverRecords implements Writer {

    @Override
    public Optional<String> write(Selected selected, Output out) {
        Listing listing = new Listing(out, Layout.JSONL);
        selected.happenings()
                .forEach(happening -> happening
                        .when()
                        .map(when -> new Row(fields(happening, when, selected.dossier()), List.of()))
                        .ifPresent(listing::write));
        long left = selected.happenings().stream()
                .filter(happening -> happening.when().isEmpty())
                .count();
        return left == 0
                ? Optional.empty()
                : Optional.of(left + " of " + selected.happenings().size()
                        + " happenings are left out: PLOVER wants a day, and no report tells theirs.");
    }

    private static List<Field> fields(Happening happening, Interval when, Dossier dossier) {
        Days days = Days.of(when);
        Cited sentence = happening.mentions().getFirst().sentence();
        return List.of(
                Field.of("id", happening.id()),
                Field.of("date", days.first().toString()),
                Field.of(
                        "time",
                        Optional.of(when)
                                .filter(each -> !each.isDays())
                                .map(each -> each.from().toLocalTime())
                                .map(LocalTime::toString)),
                Field.of(
                        "enddate",
                        Optional.of(days.last())
                                .filter(last -> !last.equals(days.first()))
                                .map(LocalDate::toString)),
                Field.groups("source", actors(happening.actors())),
                Field.groups("recipient", actors(happening.recipients())),
                Field.of("event", List.of(happening.type().name())),
                new Field("event_loc", happening.site().map(PloverRecords::location)),
                Field.of(
                        "event_text",
                        happening.mentions().stream()
                                .map(mention -> dossier.text(mention.anchor()))
                                .toList()),
                Field.of("mode", happening.mode().map(EventMode::label)),
                Field.of("link", happening.story()),
                Field.of("text", dossier.text(sentence)),
                Field.group(
                        "text_info",
                        List.of(
                                Field.of("start", sentence.words().start()),
                                Field.of("end", sentence.words().end()))),
                Field.group("cite_info", citation(dossier.report(sentence.report()))),
                Field.of("coder", "sitrep"),
                Field.of("status", Subject.printed(happening.status())));
    }

    private static List<List<Field>> actors(List<Party> parties) {
        return parties.stream()
                .map(party -> List.of(
                        Field.of("code", party.country().flatMap(PloverRecords::code)),
                        Field.of("actor_text", party.name())))
                .toList();
    }

    /** With coordinates only where a town or a building is known. */
    private static Value location(Site site) {
        Optional<Site> drawn = Optional.of(site).filter(each -> each.precision() == PlacePrecision.CITY);
        return new Value.Group(List.of(
                Field.of("name", site.name()),
                new Field("latitude", drawn.map(each -> new Value.Real(each.latitude()))),
                new Field("longitude", drawn.map(each -> new Value.Real(each.longitude()))),
                Field.of("country code", site.country()),
                Field.of("cc3", site.country().flatMap(PloverRecords::code))));
    }

    private static List<Field> citation(Report report) {
        return List.of(
                Field.of("citation", report.id()),
                Field.of("url", report.url()),
                Field.of("title", report.title()),
                Field.of("language", "en"),
                Field.of("publication", report.publisher()));
    }

    /** ISO 3166-1 alpha-3; there is none for Kosovo. */
    private static Optional<String> code(String country) {
        try {
            return Optional.of(new Locale.Builder().setRegion(country).build().getISO3Country());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
