// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fingerprint.Wording;
import org.sitrep.linking.origin.Provenance;
import org.sitrep.linking.story.Likeness;
import org.sitrep.linking.story.StoryFinder;
import org.sitrep.linking.story.StoryModel;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/** Gives reports their places, one after another: which copies which, and which are of one story. The same reports in the same order get the same places. */
public final class Linker {

    private static final int MOST_ORIGINALS = 20;
    private static final int MOST_ALIKE = 24;

    /** So many digits of the first report's name are the name of an origin or a story. */
    private static final int DIGITS = 12;

    private final Provenance provenance;
    private final StoryFinder stories;

    private Linker(Provenance provenance, StoryFinder stories) {
        this.provenance = provenance;
        this.stories = stories;
    }

    public static Linker load() {
        return of(StoryModel.load());
    }

    /** With another model of stories. */
    public static Linker of(StoryModel model) {
        return new Linker(Provenance.load(), new StoryFinder(model));
    }

    /**
     * Gives a report its place and keeps it.
     *
     * @param number higher than that of any report before
     */
    public LinkedReport link(long number, Report report, LinkMemory memory) {
        Comparison comparison = compare(report, memory);
        List<LinkedReport> originals = new Originals(memory).of(report, comparison);
        ReportId own = ReportId.of(report);
        Optional<Placement> first = originals.stream().findFirst().map(LinkedReport::placement);
        Placement placement = new Placement(
                first.map(Placement::origin).orElse("o" + digits(own)),
                first.map(Placement::story).or(() -> story(comparison, memory)).orElse(storyOf(own)));
        originals.stream()
                .map(original -> original.placement().origin())
                .filter(origin -> !origin.equals(placement.origin()))
                .distinct()
                .forEach(origin -> memory.join(origin, placement.origin()));
        LinkedReport linked = new LinkedReport(number, comparison.fingerprint(), placement);
        memory.keep(linked, report.text(), comparison.keys());
        return linked;
    }

    /** What a story is called that begins with a report. */
    public static String storyOf(ReportId first) {
        return "t" + digits(first);
    }

    private static String digits(ReportId report) {
        return report.value().substring(0, DIGITS);
    }

    /** Counts a report's words, and finds what to compare it with. */
    public Comparison compare(Report report, LinkMemory memory) {
        Wording wording = Wording.of(report);
        memory.count(wording.words());
        Fingerprint fingerprint = new Fingerprint(
                report.published(),
                provenance.findPublisher(report),
                provenance.findAgency(report),
                wording.sketch(),
                wording.profile(memory));
        Candidates candidates = new Candidates(memory);
        List<LinkKey> runs = LinkKey.runs(report.text());
        List<LinkKey> words = LinkKey.words(fingerprint);
        return new Comparison(
                fingerprint,
                numbers(runs, words),
                candidates.sharing(runs, MOST_ORIGINALS),
                candidates.sharing(words, MOST_ALIKE));
    }

    /** Keeps a report that has its place, so that later ones are compared with it. */
    public static void keep(LinkedReport report, String text, LinkMemory memory) {
        memory.keep(report, text, keys(report.fingerprint(), text));
    }

    /** All keys that a report with this fingerprint and text is kept under. */
    public static List<Long> keys(Fingerprint fingerprint, String text) {
        return numbers(LinkKey.runs(text), LinkKey.words(fingerprint));
    }

    private static List<Long> numbers(List<LinkKey> runs, List<LinkKey> words) {
        return Stream.concat(runs.stream(), words.stream()).map(LinkKey::number).toList();
    }

    private Optional<String> story(Comparison comparison, LinkMemory memory) {
        return stories.find(
                comparison.alike().stream()
                        .map(candidate -> new StoryFinder.Likelihood(
                                candidate.placement().story(),
                                Likeness.of(comparison.fingerprint(), candidate.fingerprint())))
                        .toList(),
                memory::sizeOf);
    }
}
