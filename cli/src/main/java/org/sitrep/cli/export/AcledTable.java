// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.across.Citations;
import org.sitrep.cli.across.Days;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.HappeningLines;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;
import org.sitrep.cli.output.Output;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/**
 * A table with the columns of ACLED, for programs that read those. Its codes are given only as far as ours settle them, in a table of ours; what ACLED's
 * coders would find out besides (associated and kinds of actors, provinces, deaths) stays empty.
 */
final class AcledTable implements Writer {

    private final AcledTypes types = AcledTypes.load();

    @Override
    public Optional<String> write(Selected selected, Output out) {
        List<Happening> fitting =
                selected.happenings().stream().filter(this::fits).toList();
        Listing listing = new Listing(out, Layout.CSV);
        fitting.forEach(happening -> happening
                .when()
                .flatMap(when -> types.find(happening).map(type -> row(happening, when, type, selected.dossier())))
                .ifPresent(listing::write));
        int left = selected.happenings().size() - fitting.size();
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        left + " of " + selected.happenings().size()
                                + " happenings are left out: ACLED has no such events, or they did not happen, or not even their month is known.");
    }

    private boolean fits(Happening happening) {
        boolean real = happening.status() == EventStatus.OCCURRED || happening.status() == EventStatus.ONGOING;
        return real
                && types.find(happening).isPresent()
                && happening.when().flatMap(AcledTable::precision).isPresent();
    }

    private static Row row(Happening happening, Interval when, AcledTypes.Type type, Dossier dossier) {
        LocalDate day = Days.of(when).first();
        Optional<Site> site = happening.site();
        Optional<Site> drawn = site.filter(each -> each.precision() != PlacePrecision.COUNTRY)
                .filter(each -> each.precision() != PlacePrecision.REGION);
        return new Row(
                List.of(
                        Field.of("event_id_cnty", happening.id()),
                        Field.of("event_date", day.toString()),
                        Field.of("year", day.getYear()),
                        Field.of("time_precision", precision(when).orElse(0)),
                        Field.of("disorder_type", type.disorder()),
                        Field.of("event_type", type.event()),
                        Field.of("sub_event_type", type.subEvent()),
                        Field.of("actor1", Citations.names(happening.actors())),
                        empty("assoc_actor_1"),
                        empty("inter1"),
                        Field.of("actor2", Citations.names(happening.recipients())),
                        empty("assoc_actor_2"),
                        empty("inter2"),
                        empty("interaction"),
                        empty("civilian_targeting"),
                        empty("iso"),
                        empty("region"),
                        Field.of(
                                "country",
                                site.flatMap(Site::country)
                                        .flatMap(Countries.get()::findByCode)
                                        .map(Country::name)),
                        empty("admin1"),
                        empty("admin2"),
                        empty("admin3"),
                        Field.of("location", drawn.map(Site::name)),
                        new Field("latitude", drawn.map(each -> new Value.Real(each.latitude()))),
                        new Field("longitude", drawn.map(each -> new Value.Real(each.longitude()))),
                        new Field("geo_precision", drawn.map(each -> new Value.Whole(precision(each.precision())))),
                        Field.of("source", sources(happening, dossier)),
                        empty("source_scale"),
                        Field.of(
                                "notes",
                                dossier.text(happening.mentions().getFirst().sentence())),
                        empty("fatalities"),
                        empty("tags"),
                        empty("timestamp")),
                List.of());
    }

    private static Field empty(String column) {
        return new Field(column, Optional.empty());
    }

    private static List<String> sources(Happening happening, Dossier dossier) {
        return HappeningLines.reports(happening).stream()
                .map(report -> dossier.report(report).publisher().orElse(dossier.name(report)))
                .distinct()
                .toList();
    }

    /** 1 by the day, 2 within a week, 3 within a month. */
    private static Optional<Integer> precision(Interval when) {
        return switch (TimePrecision.of(when)) {
            case EXACT, DAY -> Optional.of(1);
            case WEEK -> Optional.of(2);
            case MONTH -> Optional.of(3);
            case YEAR -> Optional.empty();
        };
    }

    /** 1 a town, 2 a small part of a region, 3 a region. */
    private static int precision(PlacePrecision precision) {
        return switch (precision) {
            case CITY -> 1;
            case ADMIN2 -> 2;
            case ADMIN1, COUNTRY, REGION -> 3;
        };
    }
}
