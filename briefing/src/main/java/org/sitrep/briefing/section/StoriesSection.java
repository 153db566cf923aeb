// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Part;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.ClaimStatus;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.story.Story;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventStatus;

/** What matters most, by story: what happened, what is counted, what is claimed and not disputed. */
public final class StoriesSection {

    /** More than a page holds; so many are looked at. */
    private static final int MOST_STORIES = 12;

    private static final int MOST_LINES = 12;

    /** Stories before the other sections have their turn again. */
    private static final int SHARE = 3;

    /** Lines of a story before the others have their turn: of one that several tell independently, and of any other. */
    private static final int DEPTH = 4;

    private static final int LITTLE_DEPTH = 2;

    private static final int SEVERAL = 3;

    /** What is less than a threat or a meeting and told by one origin is not worth a line. */
    private static final double LEAST_SEVERITY = 1.5;

    private static final int REPORTS_LOOKED_AT = 5;

    /** Characters of a heading. */
    private static final int LONGEST_TITLE = 110;

    private final Material material;
    private final HappeningLine happenings;
    private final FigureLine figures;
    private final ClaimLines claims;

    private StoriesSection(Material material) {
        this.material = material;
        this.happenings = new HappeningLine(material);
        this.figures = new FigureLine(material);
        this.claims = new ClaimLines(material);
    }

    public static DraftSection compose(Material material) {
        return new DraftSection(
                "stories", "What matters most", "Nothing to tell.", new StoriesSection(material).groups(), SHARE);
    }

    private List<DraftGroup> groups() {
        return StoryContents.byWeight(material).stream()
                .filter(this::isRelevant)
                .map(contents -> contents.sorted(material.importance()))
                .map(this::group)
                .filter(group -> !group.lines().isEmpty())
                .limit(MOST_STORIES)
                .toList();
    }

    /** Whether most of its first reports tell of conflict or diplomacy. */
    private boolean isRelevant(StoryContents contents) {
        List<Long> first =
                contents.story().reports().stream().limit(REPORTS_LOOKED_AT).toList();
        return 2 * first.stream().filter(material.passages()::isRelevant).count() > first.size();
    }

    private Report first(Story story) {
        return material.passages().report(story.reports().getFirst());
    }

    private DraftGroup group(StoryContents contents) {
        Story story = contents.story();
        String title = story.title().isBlank() ? Excerpt.title(first(story)) : Excerpt.title(story.title());
        return new DraftGroup(
                List.of(new Part.Quoted(Excerpt.cut(title, LONGEST_TITLE))),
                List.of(new Part.Fixed(note(story))),
                lines(contents, title),
                story.origins() >= SEVERAL ? DEPTH : LITTLE_DEPTH);
    }

    private static String note(Story story) {
        String days = story.from()
                .flatMap(from -> story.to().map(to -> Days.span(from, to)))
                .orElse("undated");
        return days + ", " + Phrases.count(story.reports().size(), "report", "reports") + ", "
                + Phrases.count(story.origins(), "origin", "origins") + ", story " + story.id();
    }

    /** Two happenings, a figure and a claim, and so on. */
    private List<DraftLine> lines(StoryContents contents, String title) {
        List<Happening> told = new ArrayList<>(happenings.withoutRepeats(
                contents.happenings().stream().filter(this::isTold).toList()));
        List<Figure> counted = new ArrayList<>(contents.figures());
        List<Claim> claimed = new ArrayList<>(contents.claims().stream()
                .filter(StoriesSection::isBelongingHere)
                .toList());
        List<DraftLine> lines = new ArrayList<>();
        Belonging belonging = new Belonging(contents.story(), title, material.passages());
        while (lines.size() < MOST_LINES && !(told.isEmpty() && counted.isEmpty() && claimed.isEmpty())) {
            next(told, happenings::compose, belonging).ifPresent(lines::add);
            next(told, happenings::compose, belonging).ifPresent(lines::add);
            next(counted, figures::compose, belonging).ifPresent(lines::add);
            next(claimed, claims::single, belonging).ifPresent(lines::add);
        }
        return lines;
    }

    /** The line of the first of them that gives one; those before it are used up. */
    private static <T> Optional<DraftLine> next(
            List<T> items, Function<T, Optional<DraftLine>> compose, Belonging belonging) {
        Optional<DraftLine> line = Optional.empty();
        while (line.isEmpty() && !items.isEmpty()) {
            line = compose.apply(items.removeFirst()).filter(belonging::admits);
        }
        return line;
    }

    /** Whether it happened, and more is known of it than that it did: several tell it, or when or how it was done, and somebody who took part. */
    private boolean isTold(Happening happening) {
        boolean real = happening.status() == EventStatus.OCCURRED
                || happening.status() == EventStatus.ONGOING && happening.mode().isPresent();
        boolean somebody =
                !happening.actors().isEmpty() || !happening.recipients().isEmpty();
        double severity = material.importance()
                .deeds()
                .get(happening.type(), happening.mode())
                .severity();
        boolean precise = severity >= LEAST_SEVERITY
                && (happening.when().isPresent() || happening.mode().isPresent() || isUndated(happening));
        return real && somebody && material.importance().isNews(happening) && (precise || happening.origins() > 1);
    }

    /** Whether its first report bears no day, by which days of what it tells could be known. */
    private boolean isUndated(Happening happening) {
        return material.passages()
                .findEvidence(happening.mentions().getFirst().sentence().report())
                .filter(report -> report.published().isEmpty())
                .isPresent();
    }

    /** What is contested or not verified has sections of its own. */
    private static boolean isBelongingHere(Claim claim) {
        return Stream.of(ClaimStatus.UNCONFIRMED, ClaimStatus.CORROBORATED, ClaimStatus.DENIED)
                .anyMatch(status -> status == claim.status());
    }
}
