// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventField;

/** The words of cited reports, each of which is fetched once. Not thread-safe. */
public final class Passages {

    /** A report that tells of fewer may be a short one on one thing without a day. */
    private static final int EVENTS_OF_ESSAY = 30;

    private static final int DAYS_OF_NEWS = 8;

    /** Of what a news report tells, at least so much is of some day about that of its publication, or at least so much is somebody's word. By hand. */
    private static final double NEW = 0.04;

    private static final double SAID = 0.35;

    /** What lists of reports show of each: it breaks off. */
    private static final Pattern BREAKS_OFF = Pattern.compile("^\\p{L}*(?:\\.\\.\\.|…)\\h*(?:\\R|$)");

    private final Coverage coverage;
    private final Map<Long, LinkedEvidence> evidence;
    private final Map<Long, Report> reports = new HashMap<>();
    private final Map<Long, Paragraphs> paragraphs = new HashMap<>();
    private final Map<Long, Boolean> essays = new HashMap<>();

    public Passages(Coverage coverage) {
        this.coverage = coverage;
        this.evidence = coverage.reports().stream()
                .collect(Collectors.toMap(LinkedEvidence::number, Function.identity(), (first, second) -> first));
    }

    public Report report(long number) {
        return reports.computeIfAbsent(number, coverage.texts()::apply);
    }

    /** Whether a report tells of conflict or diplomacy, as far as that is known. */
    public boolean isRelevant(long number) {
        return findEvidence(number).map(found -> found.evidence().relevant()).orElse(true);
    }

    /** The reports of a story. */
    public Stream<Report> ofStory(String story) {
        return coverage.ofStory(story).reports().stream().map(found -> report(found.number()));
    }

    /** What linking took from a report and from the others of its story. */
    public Stream<LinkedEvidence> evidenceOfStory(long number) {
        return findEvidence(number).stream()
                .flatMap(own -> coverage.ofStory(own.placement().story()).reports().stream());
    }

    /** What linking took from a report. */
    public Optional<LinkedEvidence> findEvidence(long number) {
        return Optional.ofNullable(evidence.get(number));
    }

    /** What a mention of a happening tells by itself. */
    public Optional<EventEvidence> findEvent(Happening.Mention mention) {
        return findEvidence(mention.sentence().report())
                .flatMap(found -> found.evidence().events().stream()
                        .filter(event -> event.event().equals(mention.event()))
                        .findFirst());
    }

    /** Whether an event that the words tell of is one that an analyst of conflict and diplomacy may want, as far as that is known. */
    public boolean isWanted(Cited sentence) {
        List<EventEvidence> told = findEvidence(sentence.report()).stream()
                .flatMap(found -> found.evidence().events().stream())
                .filter(event -> event.sentence().equals(sentence.words()))
                .toList();
        return told.isEmpty() || told.stream().anyMatch(EventEvidence::isNearlyWanted);
    }

    /**
     * Whether a report tells of much, of hardly any day about that of its publication and little by anybody's word: what it says is meant to explain or to
     * persuade rather than to report.
     */
    public boolean isEssay(long number) {
        return essays.computeIfAbsent(
                number, asked -> findEvidence(asked).filter(Passages::isEssay).isPresent());
    }

    private static boolean isEssay(LinkedEvidence report) {
        List<EventEvidence> events = report.evidence().events();
        return events.size() >= EVENTS_OF_ESSAY
                && report.published()
                        .filter(day -> share(events, event -> isNewOn(day, event)) < NEW)
                        .isPresent()
                && share(events, event -> event.statement().isPresent()) < SAID;
    }

    private static double share(List<EventEvidence> events, Predicate<EventEvidence> some) {
        return events.stream().filter(some).count() / (double) events.size();
    }

    /** Whether the event's own words date it to some days before. */
    private static boolean isNewOn(LocalDate published, EventEvidence event) {
        return !event.isInferred(EventField.FROM)
                && event.when()
                        .filter(time -> !time.lastDay().plusDays(DAYS_OF_NEWS).isBefore(published))
                        .filter(time ->
                                time.from().toLocalDate().plusDays(DAYS_OF_NEWS).isAfter(time.lastDay()))
                        .isPresent();
    }

    /** The sentence that holds the words. */
    public Cited sentence(Cited words) {
        return findEvidence(words.report()).stream()
                .flatMap(found -> found.evidence().events().stream())
                .map(EventEvidence::sentence)
                .filter(sentence -> sentence.start() <= words.words().start()
                        && words.words().end() <= sentence.end())
                .findFirst()
                .map(sentence -> new Cited(words.report(), sentence))
                .orElseGet(() -> found(words));
    }

    private Cited found(Cited words) {
        String text = report(words.report()).text();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = sentences.preceding(words.words().start() + 1);
        int end = sentences.following(words.words().end() - 1);
        return new Cited(
                words.report(),
                new Words(
                        start,
                        start + text.substring(start, end).stripTrailing().length()));
    }

    /** Whether the words are the beginning of something longer that the report does not hold. */
    public boolean breakOff(Cited words) {
        String text = report(words.report()).text();
        return BREAKS_OFF
                .matcher(text)
                .region(words.words().end(), text.length())
                .lookingAt();
    }

    /** The words, verbatim. */
    public String words(Cited cited) {
        return report(cited.report())
                .text()
                .substring(cited.words().start(), cited.words().end());
    }

    /** The number, from 1, of the paragraph in which the words begin. */
    public int paragraph(Cited cited) {
        return paragraphs
                .computeIfAbsent(
                        cited.report(), number -> Paragraphs.of(report(number).text()))
                .number(cited.words().start());
    }
}
