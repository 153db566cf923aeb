// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.OccasionEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Witnesses;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Grounds;
import org.sitrep.linking.happening.Sides;

/** An election, a hearing, a vote or a deadline, as some reports tell of it. Not thread-safe. */
final class Occasion {

    /** Longer sentences tell of other things too. */
    private static final int LONG = 300;

    /** "Appear at the court of a town", with its name, is one appearance, however he who appears is spelt. */
    private static final int LONG_NAME = 25;

    private static final Comparator<Told> BEST = Comparator.comparing(
                    (Told told) -> told.occasion().change().isEmpty())
            .thenComparing(told -> !told.occasion().planned())
            .thenComparing(told -> length(told.occasion().sentence()) > LONG)
            .thenComparing(told -> told.occasion().who().isEmpty());

    private final List<Told> told = new ArrayList<>();

    private record Told(LinkedEvidence report, OccasionEvidence occasion) {}

    private Occasion() {}

    static Occasion of(LinkedEvidence report, OccasionEvidence evidence) {
        Occasion occasion = new Occasion();
        occasion.told.add(new Told(report, evidence));
        return occasion;
    }

    private OccasionEvidence first() {
        return told.getFirst().occasion();
    }

    /** Whether both, of one kind and day, are one: of the same who or, where that is open, of one place or story; or of one court. */
    boolean isOne(Occasion other) {
        if (first().called().length() >= LONG_NAME
                && first().called().equals(other.first().called())) {
            return true;
        }
        if (!who().isEmpty() && !other.who().isEmpty()) {
            return who().stream().anyMatch(one -> other.who().stream().anyMatch(two -> Sides.isOne(one, two)));
        }
        return isOfStory(other) || isAt(other);
    }

    private boolean isOfStory(Occasion other) {
        return told.stream()
                .anyMatch(one -> other.told.stream()
                        .anyMatch(two -> one.report()
                                .placement()
                                .story()
                                .equals(two.report().placement().story())));
    }

    private boolean isAt(Occasion other) {
        Optional<String> key = site().map(Site::key);
        return key.isPresent() && key.equals(other.site().map(Site::key));
    }

    void join(Occasion other) {
        told.addAll(other.told);
    }

    /** Whether half of the reports that tell of it are of the field; courts hear of other things more often. */
    boolean isSound() {
        long relevant = told.stream()
                .filter(each -> each.report().evidence().relevant())
                .count();
        boolean hearing = first().kind() == OccasionEvidence.Kind.HEARING;
        return hearing ? 2 * relevant > told.size() : 2 * relevant >= told.size();
    }

    Appointment appointment(LocalDate today) {
        Told first = told.getFirst();
        Told best = told.stream().min(BEST).orElse(first);
        return new Appointment(
                ItemId.of(
                        "a",
                        first.report().key(),
                        first().kind() + " " + first().name().start()),
                best.report().cite(best.occasion().sentence()),
                new AppointmentKind.Occasion(first().kind()),
                who(),
                site(),
                first().when(),
                status(today),
                told.stream()
                        .map(each -> each.report().cite(each.occasion().sentence()))
                        .distinct()
                        .toList(),
                Witnesses.count(told.stream().map(Told::report).toList()));
    }

    private List<Party> who() {
        return Sides.united(told.stream().map(each -> each.occasion().who()).toList());
    }

    private Optional<Site> site() {
        return Grounds.best(
                told.stream().flatMap(each -> each.occasion().site().stream()).toList());
    }

    private AppointmentStatus status(LocalDate today) {
        return told.stream()
                .flatMap(each -> each.occasion().change().stream())
                .map(Change::kind)
                .min(Comparator.naturalOrder())
                .map(kind -> switch (kind) {
                    case CANCELLED -> AppointmentStatus.CANCELLED;
                    case MOVED -> AppointmentStatus.MOVED;
                })
                .orElse(
                        first().when().to().toLocalDate().isAfter(today)
                                ? AppointmentStatus.SCHEDULED
                                : AppointmentStatus.NO_WORD);
    }

    private static int length(Words words) {
        return words.end() - words.start();
    }
}
