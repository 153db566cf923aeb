// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.archive.decision.KeptDecision.Undoing;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.record.decision.StoryDecision;
import org.sitrep.record.decision.StoryMove;
import org.sitrep.record.json.PublishedName;

/** A decision as a row of a listing. */
final class DecisionRow {

    /** For people, who know a few when they see them. */
    private static final int MOST_NAMED = 8;

    private DecisionRow() {}

    static Row of(KeptDecision kept) {
        StoryDecision decision = kept.decision();
        return new Row(
                List.of(
                        Field.of("decision", kept.number()),
                        Field.of("kind", PublishedName.of(decision.kind())),
                        Field.of("story", decision.story()),
                        Field.of("from", from(decision)),
                        Field.of("reports", kept.reports()),
                        Field.of("by", decision.authorship().author()),
                        Field.of("reason", decision.authorship().reason()),
                        Field.of("decided", kept.decided().toString()),
                        Field.of("knownFrom", kept.knownFrom().toString()),
                        Field.of(
                                "undone",
                                kept.undoing()
                                        .map(undoing -> undoing.knownFrom().toString())),
                        Field.of("undoneBy", kept.undoing().map(Undoing::author))),
                Stream.of(
                                Stream.of(Phrase.joined(Stream.of(
                                        String.valueOf(kept.number()),
                                        PublishedName.of(decision.kind()),
                                        what(decision),
                                        decision.authorship().author(),
                                        day(kept.decided())))),
                                Stream.of("    " + reports(kept.reports())),
                                decision.authorship().reason().stream().map(reason -> "    “" + reason + "”"),
                                kept.undoing().stream()
                                        .map(undoing ->
                                                "    undone by " + undoing.author() + ", " + day(undoing.knownFrom())))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static String reports(List<String> all) {
        String named = String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMED)));
        return switch (all.size()) {
            case 0 -> "its reports are forgotten";
            case 1 -> "1 report: " + named;
            default -> all.size() + " reports: " + named + (all.size() > MOST_NAMED ? ", ..." : "");
        };
    }

    /** The stories that the reports were in. */
    private static List<String> from(StoryDecision decision) {
        return decision.moves().stream().map(StoryMove::from).distinct().toList();
    }

    private static String what(StoryDecision decision) {
        String from = Phrase.names(from(decision), "nothing");
        return switch (decision.kind()) {
            case MERGE -> from + " into " + decision.story();
            case SPLIT -> decision.story() + " out of " + from;
        };
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }
}
