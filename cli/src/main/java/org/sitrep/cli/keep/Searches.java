// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.search.Facet;
import org.sitrep.archive.search.FoundPassage;
import org.sitrep.archive.search.Hit;
import org.sitrep.archive.search.SearchRequest;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;

/** Full-text searches by the options of the command line, and what they find as rows. */
final class Searches {

    private static final int USUAL_LIMIT = 20;

    private Searches() {}

    static SearchRequest of(String query, Filter filter) {
        SearchRequest request = SearchRequest.of(query)
                .published(filter.since(), filter.until())
                .page(0, filter.limit().orElse(USUAL_LIMIT));
        request = where(request, Facet.ACTOR, filter.actor());
        request = where(request, Facet.PLACE, filter.place());
        request = where(request, Facet.PUBLISHER, filter.publisher());
        request = where(request, Facet.TYPE, filter.type().map(Enum::name));
        request = where(request, Facet.ACT, filter.act().map(Searches::name));
        request = where(request, Facet.STATUS, filter.status().map(Searches::name));
        return filter.asKnownOn()
                .map(day ->
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000))
                .map(request::asKnownOn)
                .orElse(request);
    }

    private static SearchRequest where(SearchRequest request, Facet facet, Optional<String> value) {
        return value.map(each -> request.where(facet, each)).orElse(request);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Row row(Hit hit) {
        List<String> lines = new ArrayList<>();
        lines.add(hit.title().orElse("(no title)") + " · [" + hit.givenId() + "]");
        hit.passages().stream().map(passage -> "    " + marked(passage)).forEach(lines::add);
        return new Row(
                List.of(
                        Field.of("id", hit.givenId()),
                        Field.of("key", hit.reportKey()),
                        Field.of("revision", hit.revision()),
                        Field.of("title", hit.title()),
                        Field.of("score", hit.score()),
                        Field.of(
                                "passages",
                                hit.passages().stream().map(Searches::marked).toList())),
                lines);
    }

    /** The words of a passage, those that were sought between asterisks. */
    private static String marked(FoundPassage passage) {
        StringBuilder words = new StringBuilder(passage.where().text());
        int start = passage.where().start();
        passage.words()
                .reversed()
                .forEach(word -> words.insert(word.end() - start, '*').insert(word.start() - start, '*'));
        return Stream.of(words.toString().split("\\s+"))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
