// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Extent;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** The rows of statements and of those they are attributed to. */
final class StatementRows {

    private final NewRows rows;

    StatementRows(NewRows rows) {
        this.rows = rows;
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
        rows.of(Row.STATEMENT)
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
        rows.of(Row.SOURCE)
                .bind("reading", reading)
                .bind("statement", statement)
                .bind("position", position)
                .bind("actor", actor)
                .bind("words", actor.isPresent() ? Optional.empty() : Optional.of(words(source)))
                .add();
    }

    private static String words(Source source) {
        return Storable.text(source.span().text());
    }
}
