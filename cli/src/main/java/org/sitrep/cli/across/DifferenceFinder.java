// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.cli.keep.AnswerBound;

/**
 * Finds what differs between the ends of two days, UTC. What is bound in time differs where a story changed, or where its reports tell of the time between; so
 * others are not looked at. For positions all are, unless these show no difference.
 */
record DifferenceFinder(ArchiveReader reader, AnswerBound bound, LocalDate from, LocalDate to) {

    /** What was to be some time within it is over when it is over. */
    private static final Period LONGEST_APPOINTMENT = Period.ofMonths(1);

    Stream<Difference> between(Sieve sieve) {
        LinkedSelection touched = bound.bound(LinkedSelection.ALL.withStories(touched()));
        Dossier earlier = on(from, touched);
        Dossier later = on(to, touched);
        return Stream.of(Subject.values()).flatMap(subject -> {
            List<Difference> found =
                    Difference.between(subject, earlier, later, sieve).toList();
            return subject.isBoundInTime() || found.isEmpty()
                    ? found.stream()
                    : Difference.between(subject, positionsOn(from), positionsOn(to), sieve);
        });
    }

    private Set<String> touched() {
        Set<String> stories = new TreeSet<>(reader.changedStories(from, to));
        stories.addAll(reader.linkedStories(LinkedSelection.ALL
                .withSince(from.minus(LONGEST_APPOINTMENT))
                .withUntil(to)
                .withWholeStories()));
        return stories;
    }

    private Dossier positionsOn(LocalDate day) {
        return Dossier.onPositions(reader, LinkedSelection.ALL.withAsKnownOn(day), day);
    }

    private Dossier on(LocalDate day, LinkedSelection selection) {
        return Dossier.of(reader, selection.withAsKnownOn(day), day);
    }
}
