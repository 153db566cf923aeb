// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Thousandths;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.time.Interval;

/** A row of a statement, before it is known who said it and in which words. */
record BareStatement(
        ItemRow item,
        SpeechAct act,
        SourceKind sourceKind,
        Optional<Interval> said,
        Optional<String> parent,
        double confidence) {

    static BareStatement of(ResultSet row) throws SQLException {
        return new BareStatement(
                ItemRow.of(row),
                Label.parse(SpeechAct.class, row.getString("act")),
                Label.parse(SourceKind.class, row.getString("source_kind")),
                ItemRow.interval(row),
                ItemRow.text(row, "parent"),
                Thousandths.share(row.getInt("confidence")));
    }

    static List<StatementRow> completed(Handle handle, List<BareStatement> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> readings = rows.stream().map(row -> row.item.reading()).collect(Collectors.toSet());
        Set<Long> revisions = rows.stream().map(row -> row.item.revision()).collect(Collectors.toSet());
        Names sources = Names.sources(handle, readings);
        RevisionTexts texts = RevisionTexts.of(handle, revisions);
        return rows.stream().map(row -> row.completed(sources, texts)).toList();
    }

    private StatementRow completed(Names sources, RevisionTexts texts) {
        return new StatementRow(
                item.citation(texts.get(item.revision())),
                sources.of(item.reading(), item.position()),
                sourceKind,
                act,
                said,
                parent,
                confidence);
    }
}
