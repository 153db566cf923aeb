// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.story.Story;

/** Stories, the latest first. */
record StoryLines(Dossier dossier) implements Lines<Story> {

    @Override
    public List<Story> all() {
        return dossier.listStories();
    }

    @Override
    public String id(Story story) {
        return story.id();
    }

    @Override
    public Traits traits(Story story) {
        return new Traits(
                dossier.published(story.reports()),
                Set.of(story.id()),
                story.reports(),
                story.actors(),
                story.sites(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    @Override
    public Row row(Story story) {
        Citations citations = new Citations(dossier);
        List<String> reports = citations.reports(story.reports());
        List<String> actors = Citations.names(story.actors());
        List<String> places = story.sites().stream().map(Site::name).toList();
        return new Row(
                List.of(
                        Field.of("id", story.id()),
                        Field.of("title", story.title()),
                        Field.of("from", story.from().map(LocalDate::toString)),
                        Field.of("to", story.to().map(LocalDate::toString)),
                        Field.of("reports", reports),
                        Field.of("origins", story.origins()),
                        Field.of("actors", actors),
                        Field.of("places", places)),
                List.of(
                        Phrase.joined(Stream.of(
                                days(story),
                                story.title().isEmpty() ? "(no title)" : story.title(),
                                "[" + story.id() + "]")),
                        "    "
                                + Phrase.joined(Stream.of(
                                        Citations.weight(story.origins(), reports.size()),
                                        Phrase.names(actors, ""),
                                        Phrase.names(places, "")))));
    }

    private static String days(Story story) {
        return Phrase.days(story.from(), story.to());
    }
}
