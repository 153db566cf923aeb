// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.sitrep.record.json.Shape.STRING;
import static org.sitrep.record.json.Shape.listOf;
import static org.sitrep.record.json.Shape.oneOf;

import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.decision.StoryDecision;
import org.sitrep.record.decision.StoryMove;
import org.sitrep.record.identity.ReportId;

/** How decisions look on lines of their own. */
final class DecisionShapes {

    private static final Shape<StoryMove> MOVE = ObjectShape.of(move -> {
        var report = move.with("report", STRING, each -> each.report().value());
        var from = move.with("from", STRING, StoryMove::from);
        return values -> new StoryMove(RecordLines.key(values.get(report)), values.get(from));
    });

    private static final ObjectShape<StoryDecision> DECISION = ObjectShape.of(decision -> {
        var kind = decision.with("decision", oneOf(DecisionKind.class), StoryDecision::kind);
        var by = decision.with("by", STRING, each -> each.authorship().author());
        var reason = decision.maybe("reason", STRING, each -> each.authorship().reason());
        var anchor = decision.maybe("anchor", STRING, each -> each.anchor().map(ReportId::value));
        var story = decision.with("story", STRING, StoryDecision::story);
        var moves = decision.with("moves", listOf(MOVE), StoryDecision::moves);
        return values -> new StoryDecision(
                values.get(kind),
                new Authorship(values.get(by), values.get(reason)),
                values.get(anchor).map(RecordLines::key),
                values.get(story),
                values.get(moves));
    });

    static final Shape<RecordLine.Decided> DECIDED = ObjectShape.of(line -> {
        var decision = line.flat(DECISION, RecordLine.Decided::decision);
        var decided = line.with("decided", STRING, each -> each.decided().toString());
        var knownFrom = line.with(
                RecordLines.KNOWN_FROM, STRING, each -> each.knownFrom().toString());
        return values -> new RecordLine.Decided(
                values.get(decision), RecordLines.time(values.get(decided)), RecordLines.time(values.get(knownFrom)));
    });

    static final Shape<RecordLine.Undone> UNDONE = ObjectShape.of(line -> {
        var decided = line.with("undone", STRING, each -> each.decided().toString());
        var by = line.with("by", STRING, RecordLine.Undone::author);
        var knownFrom = line.with(
                RecordLines.KNOWN_FROM, STRING, each -> each.knownFrom().toString());
        return values -> new RecordLine.Undone(
                RecordLines.time(values.get(decided)), values.get(by), RecordLines.time(values.get(knownFrom)));
    });

    private DecisionShapes() {}
}
