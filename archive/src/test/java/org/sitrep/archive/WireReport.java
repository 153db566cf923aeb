// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/**
 * A report that begins with a {@link Dispatch} and goes on with words that mean nothing, but are the same for the same number.
 *
 * @param bodies the numbers of the texts it goes on with
 */
record WireReport(Dispatch beginning, Optional<String> publisher, List<Integer> bodies) {

    private static final List<String> SYLLABLES =
            List.of("ka", "lo", "mer", "tin", "sul", "dra", "vo", "nes", "pi", "gar", "bel", "hu");

    private static final int WORDS = 90;

    static WireReport of(String id, String publisher, LocalDate day, Integer... bodies) {
        Dispatch beginning = new Dispatch(
                id, "Mara Voss " + words(bodies[0], 1), words(bodies[0] + 1_000, 1), words(bodies[0] + 2_000, 2), day);
        return new WireReport(beginning, Optional.of(publisher), List.of(bodies));
    }

    private static String words(int number, int count) {
        Random random = new Random(number);
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.rangeClosed(0, 2 + random.nextInt(2))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    String text() {
        return beginning.text()
                + bodies.stream()
                        .map(number -> " " + words(number, WORDS) + ".")
                        .collect(Collectors.joining());
    }

    Report report() {
        Report shortReport = beginning.report();
        Report report = Report.of(shortReport.id(), text())
                .withPublished(beginning.day().plusDays(1), PublishedFrom.GIVEN)
                .withTitle(shortReport.title().orElse(""));
        return publisher.map(report::withPublisher).orElse(report);
    }

    Reading reading() {
        Reading read = beginning.reading();
        return new Reading(
                report(),
                read.producer(),
                read.sentences(),
                read.times(),
                read.places(),
                read.gazetteer(),
                read.actors(),
                read.quantities(),
                read.casualties(),
                read.statements(),
                read.events());
    }

    /** The same in a later reading, which has no events any more. */
    Reading readingWithoutEvents() {
        Reading read = reading();
        return new Reading(
                read.report(),
                Optional.of(Dispatch.SECOND),
                read.sentences(),
                read.times(),
                read.places(),
                read.gazetteer(),
                read.actors(),
                read.quantities(),
                read.casualties(),
                read.statements(),
                List.of());
    }
}
