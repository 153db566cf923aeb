// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sitrep.archive.value.Extent;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** The rows of statements and of those they are attributed to. */
final class StatementRows {

    private static final String STATEMENT = """
            insert into statement_items (reading, position, item, act, source_kind, start_offset, end_offset, said, parent, confidence)
            values (:reading, :position, :item, :act, :sourceKind, :start, :end, :said, :parent, :confidence)
            """;

    private static final String SOURCE = """
            insert into source_items (reading, statement, position, actor, words)
            values (:reading, :statement, :position, :actor, :words)
            """;

    private final PreparedBatch statements;
    private final PreparedBatch sources;

    StatementRows(Handle handle) {
        statements = handle.prepareBatch(STATEMENT);
        sources = handle.prepareBatch(SOURCE);
    }

    void add(long reading, Reading record, ReadingKeys keys) {
        for (int position = 0; position < record.statements().size(); position++) {
            Statement statement = record.statements().get(position);
            add(reading, position, statement, keys);
            for (int source = 0; source < statement.sources().size(); source++) {
                add(reading, position, source, statement.sources().get(source), keys);
            }
            statement.addressees().forEach(keys::actor);
        }
    }

    private void add(long reading, int position, Statement statement, ReadingKeys keys) {
        Extent extent = Extent.of(statement);
        statements
                .bind("reading", reading)
                .bind("position", position)
                .bind("item", statement.id())
                .bind("act", keys.term(statement.act()))
                .bind("sourceKind", keys.term(statement.sourceKind()))
                .bind("start", extent.start())
                .bind("end", extent.end())
                .bind("said", statement.said().map(keys::period))
                .bind("parent", statement.parent().flatMap(keys::statement))
                .bind("confidence", Thousandths.of(statement.confidence()))
                .add();
    }

    private void add(long reading, int statement, int position, Source source, ReadingKeys keys) {
        Optional<Long> actor = source.actor().flatMap(keys::actor);
        sources.bind("reading", reading)
                .bind("statement", statement)
                .bind("position", position)
                .bind("actor", actor)
                .bind("words", actor.isPresent() ? Optional.empty() : Optional.of(words(source)))
                .add();
    }

    private static String words(Source source) {
        return Storable.text(source.span().text());
    }

    void write() {
        statements.execute();
        sources.execute();
    }
}
