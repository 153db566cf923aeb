// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.lexicon.Table;
import org.sitrep.record.actor.Sector;

/** Who held which office, and when. Immutable and thread-safe. */
public final class OfficeHolders {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();

    public OfficeHolders(Table table) {
        for (Table.Row row : table.rows()) {
            String name = row.get("name");
            names.put(NameFolding.fold(name), name);
            row.list("aliases").forEach(alias -> names.putIfAbsent(NameFolding.fold(alias), name));
            terms.computeIfAbsent(name, key -> new ArrayList<>()).add(Term.of(row));
        }
    }

    /**
     * Who bears that name: with the office held on the day, or as a former holder of the last one, or, before the first, without
     * any. Where the day is not known, with the office held last.
     */
    public Optional<OfficeHolder> find(String name, Optional<LocalDate> day) {
        return Optional.ofNullable(names.get(NameFolding.fold(name)))
                .map(known -> on(terms.getOrDefault(known, List.of()), known, day));
    }

    private static OfficeHolder on(List<Term> all, String name, Optional<LocalDate> day) {
        Term last = all.getLast();
        if (day.isEmpty()) {
            return last.holder(name);
        }
        LocalDate then = day.get();
        Optional<Term> held = all.stream().filter(term -> term.holds(then)).reduce((a, b) -> b);
        Optional<Term> left = all.stream()
                .filter(term -> term.isOver(then))
                .max(Comparator.comparing(term -> term.to().orElse(LocalDate.MAX)));
        return held.map(term -> term.holder(name))
                .or(() -> left.map(term -> term.former(name)))
                .orElseGet(() -> new OfficeHolder(name, last.country(), Optional.empty(), Optional.empty()));
    }

    /** An office and the days from and to which it was held; without an end while it is. */
    private record Term(
            Optional<String> country, String role, Sector sector, Optional<LocalDate> from, Optional<LocalDate> to) {

        static Term of(Table.Row row) {
            return new Term(
                    Optional.of(row.get("country")).filter(code -> !code.isEmpty()),
                    row.get("role"),
                    Sector.valueOf(row.get("sector")),
                    Optional.of(row.get("from")).filter(date -> !date.isEmpty()).map(PartialDate::first),
                    Optional.of(row.get("to")).filter(date -> !date.isEmpty()).map(PartialDate::last));
        }

        boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && !isOver(day);
        }

        boolean isOver(LocalDate day) {
            return to.filter(day::isAfter).isPresent();
        }

        OfficeHolder holder(String name) {
            return new OfficeHolder(name, country, Optional.of(role), Optional.of(sector));
        }

        OfficeHolder former(String name) {
            return new OfficeHolder(name, country, Optional.of("former " + role), Optional.of(Sector.ELI));
        }
    }
}
