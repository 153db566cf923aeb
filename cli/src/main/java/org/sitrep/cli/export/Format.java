// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.EnumSet;
import java.util.Set;

/** The formats that other programs read. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed, and writers have no state
enum Format {
    CSV(new CsvTable(), EnumSet.of(Content.EVENTS), EnumSet.allOf(Content.class)),
    GEOJSON(new GeoJson(), EnumSet.of(Content.EVENTS, Content.AGENDA), EnumSet.of(Content.EVENTS, Content.AGENDA)),
    ICS(new CalendarFile(), EnumSet.of(Content.AGENDA), EnumSet.of(Content.AGENDA)),
    JSONLD(
            new LinkedData(),
            EnumSet.of(Content.EVENTS, Content.CLAIMS, Content.AGENDA),
            EnumSet.of(Content.EVENTS, Content.CLAIMS, Content.AGENDA)),
    ACLED(new AcledTable(), EnumSet.of(Content.EVENTS), EnumSet.of(Content.EVENTS)),
    PLOVER(new PloverRecords(), EnumSet.of(Content.EVENTS), EnumSet.of(Content.EVENTS));

    private final Writer writer;
    private final Set<Content> usual;
    private final Set<Content> possible;

    Format(Writer writer, Set<Content> usual, Set<Content> possible) {
        this.writer = writer;
        this.usual = usual;
        this.possible = possible;
    }

    Writer writer() {
        return writer;
    }

    /** What is exported where nothing is asked for. */
    Set<Content> usual() {
        return usual;
    }

    Set<Content> possible() {
        return possible;
    }

    /** Whether things of several kinds can stand in one file. */
    boolean mixes() {
        return this != CSV;
    }
}
