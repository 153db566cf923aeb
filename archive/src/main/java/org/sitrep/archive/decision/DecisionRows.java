// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Storable;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.json.PublishedName;

/** The rows of decisions, within transactions that others begin and end. */
record DecisionRows(Handle handle) {

    private static final String LIST = """
            select id, kind, author, anchor, story, known_from, known_until from decisions order by id
            """;

    private static final String LIST_MOVES = "select decision, report, story_before from decision_moves";

    private static final String FIND_MADE = "select id, known_until from decisions where decided = :decided";

    private static final String END = """
            update decisions set known_until = :known, undone_by = :author where id = :decision
            """;

    private static final String CHANGE = "update decisions set story = :story where id = :decision";

    private static final String CHANGE_MOVE = """
            update decision_moves set story_before = :before where decision = :decision and report = :report
            """;

    /** All there are, the earliest first. */
    List<StoredDecision> all() {
        Map<Long, Map<Long, String>> moves = new HashMap<>();
        handle.createQuery(LIST_MOVES)
                .map((row, context) ->
                        new Move(row.getLong("decision"), row.getLong("report"), row.getString("story_before")))
                .forEach(move -> moves.computeIfAbsent(move.decision(), decision -> new HashMap<>())
                        .put(move.report(), move.before()));
        return handle.createQuery(LIST)
                .map((row, context) -> stored(row, moves.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private record Move(long decision, long report, String before) {}

    private static StoredDecision stored(ResultSet row, Map<Long, String> before) throws SQLException {
        long anchor = row.getLong("anchor");
        return new StoredDecision(
                row.getLong("id"),
                Label.parse(DecisionKind.class, row.getString("kind")),
                row.getString("author"),
                row.wasNull() ? Optional.empty() : Optional.of(anchor),
                row.getString("story"),
                row.getString("known_from"),
                Optional.ofNullable(row.getString("known_until")).isEmpty(),
                before);
    }

    /** The one that was made at a time. */
    Optional<Deciding.Made> findMade(String decided) {
        return handle.createQuery(FIND_MADE)
                .bind("decided", decided)
                .map((row, context) -> new Deciding.Made(
                        row.getLong("id"),
                        Optional.ofNullable(row.getString("known_until")).isEmpty()))
                .findOne();
    }

    /** Adds one, and gives its number. */
    long add(Task task, Moved moved, Authorship by, String decided, String known) {
        NewRows rows = new NewRows(handle);
        long number = Keys.after(handle, Row.DECISION).next();
        rows.of(Row.DECISION)
                .bind("id", number)
                .bind("kind", PublishedName.of(task.kind()))
                .bind("author", Storable.text(by.author()))
                .bind("reason", by.reason().map(Storable::text))
                .bind("anchor", task.anchor())
                .bind("story", moved.story())
                .bind("decided", decided)
                .bind("known", known)
                .add();
        moved.before()
                .forEach((report, before) -> rows.of(Row.DECISION_MOVE)
                        .bind("decision", number)
                        .bind("report", report)
                        .bind("before", before)
                        .add());
        rows.write();
        return number;
    }

    /** It does not stand any more. */
    void end(long decision, String author, String known) {
        handle.createUpdate(END)
                .bind("decision", decision)
                .bind("author", Storable.text(author))
                .bind("known", known)
                .execute();
    }

    /** It has been done again, to other stories. */
    void change(long decision, Moved moved) {
        handle.createUpdate(CHANGE)
                .bind("decision", decision)
                .bind("story", moved.story())
                .execute();
        moved.before()
                .forEach((report, before) -> handle.createUpdate(CHANGE_MOVE)
                        .bind("decision", decision)
                        .bind("report", report)
                        .bind("before", before)
                        .execute());
    }
}
