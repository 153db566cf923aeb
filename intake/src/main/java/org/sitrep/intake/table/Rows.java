// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/**
 * The rows of a file. A quotation mark that is never closed would swallow all that follows: then the row counts as its first
 * line, and reading goes on with the next one.
 */
final class Rows {

    /** In characters that are read again after broken rows; more is no table. */
    private static final long MOST_AGAIN = 4L * Limits.BYTES;

    /** In characters, what a line costs beside its text. */
    private static final int LINE = 32;

    private final TextLines lines;
    private final Quotes quotes;
    private final Cells cells;
    private long again;

    Rows(TextLines lines, char separator) {
        this.lines = lines;
        quotes = new Quotes(separator);
        cells = new Cells(separator);
    }

    /**
     * The next row; empty at the end.
     *
     * @throws BrokenRowException for a row after which reading may go on
     * @throws UnfitException where it may not
     */
    Optional<Row> next() throws IOException, BrokenRowException, UnfitException {
        List<TextLine> taken = new ArrayList<>();
        int length = 0;
        boolean open = false;
        do {
            Optional<TextLine> line = lines.next();
            if (line.isEmpty()) {
                if (taken.isEmpty()) {
                    return Optional.empty();
                }
                throw unclosed(taken, length);
            }
            taken.add(line.get());
            length += line.get().text().length() + LINE;
            if (line.get().cut() || length > Limits.BYTES) {
                throw open ? unclosed(taken, length) : tooLong(line.get());
            }
            Quotes.State state = quotes.after(line.get().text(), open);
            if (state == Quotes.State.BROKEN) {
                throw broken(taken, length);
            }
            open = state == Quotes.State.OPEN;
        } while (open);
        return Optional.of(row(taken));
    }

    private Row row(List<TextLine> taken) throws BrokenRowException {
        String text = taken.stream().map(TextLine::text).collect(Collectors.joining("\n"));
        int first = taken.getFirst().number();
        boolean foreign = taken.stream().anyMatch(TextLine::foreign);
        return cells.find(text)
                .map(found -> new Row(first, found, foreign))
                .orElseThrow(() -> new BrokenRowException(
                        first, "malformed-row", "The quotation marks or line ends of the row cannot be right."));
    }

    private static BrokenRowException tooLong(TextLine line) {
        return new BrokenRowException(
                line.number(),
                "line-too-long",
                "The row is longer than " + (Limits.BYTES >> 20) + " MB, too long for one report. Split it.");
    }

    private BrokenRowException unclosed(List<TextLine> taken, int length) throws UnfitException {
        goBack(taken, length);
        return new BrokenRowException(
                taken.getFirst().number(),
                "malformed-row",
                "A quotation mark that opens in this row is never closed. Close it, or double it where it belongs to the text.");
    }

    private BrokenRowException broken(List<TextLine> taken, int length) throws UnfitException {
        goBack(taken, length);
        return new BrokenRowException(
                taken.getFirst().number(),
                "malformed-row",
                "In this row something follows a closing quotation mark. Double the quotation marks that belong to the text.");
    }

    private void goBack(List<TextLine> taken, int length) throws UnfitException {
        again += taken.size() < 2 ? 0 : length;
        if (again > MOST_AGAIN) {
            throw new UnfitException(
                    "malformed-table",
                    "Too many quotation marks are not closed; the rest was not read. Is this a table with that separator?");
        }
        lines.putBack(taken.subList(1, taken.size()));
    }
}
