// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.record.actor.Sector;

/** Nouns for a person more general than her office, "the diplomat", "the man". Immutable and thread-safe. */
final class GeneralNouns {

    private static final GeneralNouns ALL = new GeneralNouns();

    private final Map<String, GeneralNoun> byLemma = new HashMap<>();

    /**
     * Whom such a noun may mean.
     *
     * @param sectors of those it may mean; where there are neither sectors nor roles any person fits
     * @param roles of those it may mean
     * @param need what else the report has to have told: "custody", "kin", or nothing
     */
    record GeneralNoun(Set<Sector> sectors, List<Office> roles, String need) {

        boolean isOfAnyone() {
            return sectors.isEmpty() && roles.isEmpty();
        }

        boolean needsCustody() {
            return need.equals("custody");
        }

        boolean isKin() {
            return need.equals("kin");
        }

        boolean fits(ActorBuilder person) {
            return isOfAnyone()
                    || roles.stream().anyMatch(person::holds)
                    || person.sector().filter(sectors::contains).isPresent() && !person.leadsState();
        }
    }

    private GeneralNouns() {
        for (Table.Row row : Table.load(GeneralNouns.class, "general-nouns.tsv").rows()) {
            Set<Sector> sectors =
                    row.list("sectors").stream().map(Sector::valueOf).collect(Collectors.toUnmodifiableSet());
            List<Office> roles = row.list("roles").stream()
                    .map(role -> Office.of(role, Set.of()))
                    .toList();
            byLemma.put(row.get("noun"), new GeneralNoun(sectors, roles, row.get("need")));
        }
    }

    /** The table, read once. */
    static GeneralNouns get() {
        return ALL;
    }

    Optional<GeneralNoun> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
