// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.briefing.importance.Importance;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.story.Story;

/** A story with all that belongs to it and is to be told. */
record StoryContents(Story story, List<Happening> happenings, List<Figure> figures, List<Claim> claims) {

    /** All stories with something to tell, the weightiest first. */
    static List<StoryContents> byWeight(Material material) {
        Importance importance = material.importance();
        Map<String, List<Happening>> happenings = byStory(
                material.situation().happenings().stream()
                        .filter(each -> material.isNews(known -> known.of(each)))
                        .toList(),
                Happening::story);
        Map<String, List<Figure>> figures = byStory(
                material.situation().figures().stream()
                        .filter(each -> material.isNews(known -> known.of(each)))
                        .toList(),
                Figure::story);
        Map<String, List<Claim>> claims = byStory(
                material.situation().claims().stream()
                        .filter(each -> material.isNews(known -> known.of(each)))
                        .toList(),
                Claim::story);
        List<StoryContents> all = material.situation().stories().stream()
                .map(story -> new StoryContents(
                        story,
                        happenings.getOrDefault(story.id(), List.of()),
                        figures.getOrDefault(story.id(), List.of()),
                        claims.getOrDefault(story.id(), List.of())))
                .toList();
        return Material.byWeight(
                all, contents -> importance.of(contents.story(), contents.happenings(), contents.figures()));
    }

    private static <T> Map<String, List<T>> byStory(List<T> items, Function<T, Optional<String>> story) {
        Map<String, List<T>> groups = new HashMap<>();
        items.forEach(item -> story.apply(item)
                .ifPresent(id ->
                        groups.computeIfAbsent(id, key -> new ArrayList<>()).add(item)));
        return groups;
    }

    /** The same with the weightiest happenings and claims first, and the figures with most values. */
    StoryContents sorted(Importance importance) {
        return new StoryContents(
                story,
                Material.byWeight(happenings, importance::of),
                Material.byWeight(figures, figure -> figure.values().size()),
                Material.byWeight(claims, importance::of));
    }
}
