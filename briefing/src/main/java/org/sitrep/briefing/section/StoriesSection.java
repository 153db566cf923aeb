// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_STORIES = 24;

    private static final int MOST_LINES = 12;

    /** Stories before the other sections have their turn again, and lines of each. */
    private static final int SHARE = 2;

    private static final int DEPTH = 5;

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
                "stories",
                "What matters most",
                "Nothing to tell.",
                new StoriesSection(material).groups(),
                SHARE,
                DEPTH);
    }

    private List<DraftGroup> groups() {
        return StoryContents.byWeight(material).stream()
                .filter(this::isRelevant)
                .map(this::group)
                .filter(group -> !group.lines().isEmpty())
                .limit(MOST_STORIES)
                .toList();
    }

    /** Whether its first report tells of conflict or diplomacy, as far as that is known. */
    private boolean isRelevant(StoryContents contents) {
        return first(contents.story()).relevant().orElse(true);
    }

    private Report first(Story story) {
        return material.passages().report(story.reports().getFirst());
    }

    private DraftGroup group(StoryContents contents) {
        Story story = contents.story();
        String title = story.title().isBlank() ? Excerpt.title(first(story)) : Excerpt.onOneLine(story.title());
        return new DraftGroup(
                List.of(new Part.Quoted(Excerpt.cut(title, LONGEST_TITLE))),
                List.of(new Part.Fixed(note(story))),
                lines(contents),
                false);
    }

    private static String note(Story story) {
        String days = story.from()
                .flatMap(from -> story.to().map(to -> Days.span(from, to)))
                .orElse("undated");
        return days + ", " + Phrases.count(story.reports().size(), "report", "reports") + ", "
                + Phrases.count(story.origins(), "origin", "origins") + ", story " + story.id();
    }

    /** Two happenings, a figure and a claim, and so on. */
    private List<DraftLine> lines(StoryContents contents) {
        List<Happening> told = new ArrayList<>(contents.happenings().stream().filter(StoriesSection::isReal).toList());
        List<Figure> counted = new ArrayList<>(contents.figures());
        List<Claim> claimed = new ArrayList<>(contents.claims().stream().filter(StoriesSection::isBelongingHere).toList());
        List<DraftLine> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES && !(told.isEmpty() && counted.isEmpty() && claimed.isEmpty())) {
            next(told).flatMap(happenings::compose).ifPresent(lines::add);
            next(told).flatMap(happenings::compose).ifPresent(lines::add);
            next(counted).flatMap(figures::compose).ifPresent(lines::add);
            next(claimed).flatMap(claims::single).ifPresent(lines::add);
        }
        return lines;
    }

    private static <T> Optional<T> next(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.removeFirst());
    }

    private static boolean isReal(Happening happening) {
        return happening.status() == EventStatus.OCCURRED || happening.status() == EventStatus.ONGOING;
    }

    /** What is contested or not verified has sections of its own. */
    private static boolean isBelongingHere(Claim claim) {
        return Stream.of(ClaimStatus.UNCONFIRMED, ClaimStatus.CORROBORATED, ClaimStatus.DENIED)
                .anyMatch(status -> status == claim.status());
    }
}
