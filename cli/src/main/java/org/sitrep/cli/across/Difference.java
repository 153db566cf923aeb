// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.listing.Value;

/**
 * What became of something between two days.
 *
 * @param before as it was listed at the end of the first day; empty where it was not known then
 * @param after as it was listed at the end of the second; empty where it is withdrawn
 */
record Difference(Subject subject, String id, Optional<Row> before, Optional<Row> after) {

    /** All of one kind that differs between two dossiers and is wanted in one of them. */
    static Stream<Difference> between(Subject subject, Dossier earlier, Dossier later, Sieve sieve) {
        Map<String, Lines.Listed> before = subject.lines(earlier).listed(sieve);
        Map<String, Lines.Listed> after = subject.lines(later).listed(sieve);
        Stream<String> withdrawn = before.keySet().stream().filter(id -> !after.containsKey(id));
        return Stream.concat(after.keySet().stream(), withdrawn)
                .filter(id -> isWanted(before, id) || isWanted(after, id))
                .map(id -> new Difference(subject, id, row(before, id), row(after, id)))
                .filter(Difference::isOne);
    }

    private static boolean isWanted(Map<String, Lines.Listed> listed, String id) {
        return Optional.ofNullable(listed.get(id)).filter(Lines.Listed::wanted).isPresent();
    }

    private static Optional<Row> row(Map<String, Lines.Listed> listed, String id) {
        return Optional.ofNullable(listed.get(id)).map(Lines.Listed::row);
    }

    private boolean isOne() {
        return !before.map(Row::fields).equals(after.map(Row::fields));
    }

    Row row() {
        return new Row(
                List.of(
                        Field.of("kind", subject.name().toLowerCase(Locale.ROOT)),
                        Field.of("change", change()),
                        Field.of("id", id),
                        new Field("before", before.map(Difference::group)),
                        new Field("after", after.map(Difference::group))),
                lines());
    }

    private String change() {
        if (before.isEmpty()) {
            return "new";
        }
        return after.isEmpty() ? "withdrawn" : "changed";
    }

    private static Value group(Row row) {
        return new Value.Group(row.fields());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(change() + " " + subject.name().toLowerCase(Locale.ROOT));
        before.ifPresent(row -> add(after.isPresent() ? "was: " : "", row, lines));
        after.ifPresent(row -> add(before.isPresent() ? "is:  " : "", row, lines));
        return lines;
    }

    private static void add(String lead, Row row, List<String> lines) {
        lines.add("    " + lead + row.lines().getFirst());
        row.lines().stream().skip(1).map(line -> "    " + line).forEach(lines::add);
    }
}
