// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Label;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.decision.StoryDecision;
import org.sitrep.record.decision.StoryMove;
import org.sitrep.record.identity.ReportId;

/** Tells what was decided. */
public record DecisionList(Handle handle) {

    private static final String LIST = """
            select d.id, d.kind, d.author, d.reason, k.key as anchor, d.story, d.decided, d.known_from, d.known_until, d.undone_by
            from decisions d
            left join report_keys k on k.id = d.anchor
            order by d.id
            """;

    private static final String LIST_MOVES = """
            select m.decision, k.key, m.story_before, v.given_id
            from decision_moves m
            join report_keys k on k.id = m.report
            join revisions v on v.id = (select max(id) from revisions where report = m.report)
            order by m.report
            """;

    /** All that ever were, the earliest first. */
    public List<KeptDecision> all() {
        Map<Long, List<NamedMove>> moves = new HashMap<>();
        handle.createQuery(LIST_MOVES)
                .map((row, context) -> NamedMove.of(row))
                .forEach(move -> moves.computeIfAbsent(move.decision(), decision -> new ArrayList<>())
                        .add(move));
        return handle.createQuery(LIST)
                .map((row, context) -> decision(row, moves.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** A move, with the id that its report came with. */
    private record NamedMove(long decision, StoryMove move, String report) {

        static NamedMove of(ResultSet row) throws SQLException {
            return new NamedMove(
                    row.getLong("decision"),
                    new StoryMove(new ReportId(row.getString("key")), row.getString("story_before")),
                    row.getString("given_id"));
        }
    }

    private static KeptDecision decision(ResultSet row, List<NamedMove> moves) throws SQLException {
        return new KeptDecision(
                row.getLong("id"),
                new StoryDecision(
                        Label.parse(DecisionKind.class, row.getString("kind")),
                        new Authorship(row.getString("author"), Optional.ofNullable(row.getString("reason"))),
                        Optional.ofNullable(row.getString("anchor")).map(ReportId::new),
                        row.getString("story"),
                        moves.stream().map(NamedMove::move).toList()),
                moves.stream().map(NamedMove::report).toList(),
                KnownTime.parse(row.getString("decided")),
                KnownTime.parse(row.getString("known_from")),
                undoing(row));
    }

    private static Optional<KeptDecision.Undoing> undoing(ResultSet row) throws SQLException {
        String author = row.getString("undone_by");
        return Optional.ofNullable(row.getString("known_until"))
                .map(time -> new KeptDecision.Undoing(author, KnownTime.parse(time)));
    }
}
