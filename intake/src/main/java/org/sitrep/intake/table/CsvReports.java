// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/**
 * A table of reports as text, one a row, its columns named in the first: separated by commas, semicolons, tabs or bars, with quotation
 * marks as in RFC 4180.
 */
public final class CsvReports {

    private static final String FOREIGN = "The row is not UTF-8; it was read as windows-1252.";

    private final TextLines lines;
    private final ColumnMapping mapping;
    private final RowSink to;

    /** Where the last row begins that was looked at. */
    private int line = 1;

    private CsvReports(TextLines lines, ColumnMapping mapping, RowSink to) {
        this.lines = lines;
        this.mapping = mapping;
        this.to = to;
    }

    /**
     * Hands on each row, or what is wrong with it. Empty rows are passed over.
     *
     * @throws UnfitException where it is no table, or no column holds the text
     */
    public static void read(InputStream in, ColumnMapping mapping, RowSink to) throws IOException, UnfitException {
        new CsvReports(TextLines.of(in), mapping, to).read();
    }

    private void read() throws IOException, UnfitException {
        TextLine first = firstLine();
        Optional<Character> noted = Separator.findNote(first.text());
        TextLine named = noted.isPresent() ? firstLine() : first;
        Rows rows = new Rows(lines, noted.orElseGet(() -> Separator.of(named.text(), mapping)));
        lines.putBack(List.of(named));
        Header header = header(rows);
        try {
            boolean more = true;
            while (more) {
                more = takeNext(rows, header);
            }
        } catch (UnfitException e) {
            to.reject(line, e);
        }
    }

    /** Takes a row; false at the end. */
    private boolean takeNext(Rows rows, Header header) throws IOException, UnfitException {
        try {
            Optional<Row> row = rows.next();
            row.ifPresent(found -> take(header, found));
            return row.isPresent();
        } catch (BrokenRowException e) {
            line = e.line();
            to.reject(line, e.unfit());
            return true;
        }
    }

    private TextLine firstLine() throws IOException, UnfitException {
        Optional<TextLine> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        TextLine found = line.orElseThrow(() -> new UnfitException("empty-file", "The input is empty."));
        if (found.text().indexOf('\0') >= 0) {
            throw new UnfitException("binary-input", "The input is binary, no table as text. Export it as CSV.");
        }
        return found;
    }

    private Header header(Rows rows) throws IOException, UnfitException {
        try {
            return Header.of(rows.next().map(Row::cells).orElse(List.of()), mapping);
        } catch (BrokenRowException e) {
            throw new UnfitException(
                    "malformed-table", "The first row, which names the columns, cannot be read. " + e.getMessage());
        }
    }

    private void take(Header header, Row row) {
        line = row.line();
        if (row.isBlank()) {
            return;
        }
        try {
            Parsed parsed = header.report(row.cells()).parsed();
            to.take(line, row.foreign() ? withWarning(parsed) : parsed);
        } catch (UnfitException e) {
            to.reject(line, e);
        }
    }

    private static Parsed withWarning(Parsed parsed) {
        return new Parsed(
                parsed.report(),
                parsed.imprint(),
                Stream.concat(Stream.of(FOREIGN), parsed.warnings().stream()).toList());
    }
}
