// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.lexicon.Table;

/** The elements of a page that bear a time for machines. */
final class Timestamps {

    private static final List<Table.Row> PLACES =
            Table.load(Timestamps.class, "timestamps.tsv").rows();

    /** Further ones are passed over. */
    private static final int MOST = 2_000;

    private Timestamps() {}

    record Timestamp(Element element, WrittenTime time) {}

    /** By place; those of one kind in the order of the page. */
    static List<Timestamp> in(Document page) {
        List<Timestamp> found = new ArrayList<>();
        for (Table.Row place : PLACES) {
            page.body().select(place.get("selector")).stream()
                    .limit(MOST)
                    .forEach(element -> WrittenDates.first(element.attr(place.get("attribute")), DateStyle.UNKNOWN)
                            .ifPresent(time -> found.add(new Timestamp(element, time))));
        }
        return found;
    }
}
