// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.NearbyDates.Weighed;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDate;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;

/** Reads the dates of one spot and weighs where it stands. */
final class SpotReader {

    private static final Set<String> ATTRIBUTES = Set.of("datetime", "content", "title");

    /** What follows a date before the first words of a report. */
    private static final Pattern DATELINE = Pattern.compile("^ ?\\)? ?[).:–—/|-]");

    /** Before the headline, a character counts as two: there the page's own head stands, which often says what day it is. */
    private static final int BEFORE = 150;

    /** Further before the headline than this (in characters), a date is one of the page's head. */
    private static final int HEAD = 200;

    /** In characters; with more around it, a date is a part of a sentence. */
    private static final int SENTENCE = 40;

    private static final int IN_HEAD = 2000;
    private static final int OTHER_WORD = 10;

    private final PageText page;
    private final DateStyle style;

    SpotReader(PageText page, DateStyle style) {
        this.page = page;
        this.style = style;
    }

    /** A value for machines comes before the words of the same element. */
    List<Weighed> read(Spot spot) {
        List<Weighed> found = new ArrayList<>();
        if (spot.kind().isMarked()) {
            attribute(spot.element())
                    .map(time -> weighed(spot, time, Labels.role(before(spot.start()) + " " + spot.words()), 0))
                    .ifPresent(found::add);
        }
        WrittenDates written = WrittenDates.in(spot.words(), style);
        int from = 0;
        for (WrittenDate date : written.dates()) {
            String label = (from == 0 ? before(spot.start()) + " " : "")
                    + written.text().substring(from, date.start());
            from = date.end();
            int others = written.text().length() - (date.end() - date.start());
            if (spot.kind() != SpotKind.DATELINE
                    || DATELINE.matcher(written.text().substring(from)).find()) {
                found.add(weighed(spot, date.time(), Labels.role(label), others));
            }
        }
        return found;
    }

    private Weighed weighed(Spot spot, WrittenTime time, DateRole labelled, int others) {
        boolean change = MarkupNames.roles(spot.element()).contains("updated");
        DateRole role = change && labelled != DateRole.OTHER ? DateRole.UPDATED : labelled;
        SpotKind kind = spot.kind();
        DateSource source = kind.isMarked() ? DateSource.MARKUP : DateSource.TEXT;
        int words = kind.isMarked() ? others : others * OTHER_WORD;
        int distance =
                distance(spot.start()) + kind.handicap() + words + spot.place().handicap();
        return new Weighed(spot, distance, isDoubtful(spot, others), new DateClaim(time, role, source));
    }

    private boolean isDoubtful(Spot spot, int others) {
        boolean sentence = spot.kind() == SpotKind.PLAIN && others > SENTENCE;
        return sentence || spot.place() != Place.ARTICLE || isInHead(spot.start());
    }

    private boolean isInHead(int at) {
        return at < page.headlineEnd() - HEAD;
    }

    private int distance(int at) {
        int after = at - page.headlineEnd();
        if (after >= -1) {
            return after;
        }
        return BEFORE - 2 * after + (isInHead(at) ? IN_HEAD : 0);
    }

    private Optional<WrittenTime> attribute(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (ATTRIBUTES.contains(name)
                    || name.startsWith("data-")
                            && (name.contains("time") || name.contains("date") || name.contains("publish"))) {
                Optional<WrittenTime> time = WrittenDates.first(attribute.getValue(), style);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private String before(int at) {
        return page.before(at, Labels.LONGEST);
    }
}
