// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Item;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.linking.position.Position;

/** Where parties have changed their minds: the stance that holds now and the one before, each in their words. */
public final class PositionsSection {

    private static final int MOST_CHANGES = 8;

    private final Material material;

    private PositionsSection(Material material) {
        this.material = material;
    }

    public static DraftSection compose(Material material) {
        return new DraftSection(
                "positions",
                "Positions that changed",
                "Nobody is known to have changed position.",
                new PositionsSection(material).groups(),
                1);
    }

    private List<DraftGroup> groups() {
        Map<String, List<Position>> byIssue = new LinkedHashMap<>();
        material.situation().positions().stream()
                .filter(position -> position.stance() != Stance.UNCLEAR)
                .forEach(position -> byIssue.computeIfAbsent(
                                position.party().key() + "\t" + position.issue(), key -> new ArrayList<>())
                        .add(position));
        return byIssue.values().stream()
                .filter(PositionsSection::isChange)
                .filter(held -> material.isNews(known -> known.of(held.getLast())))
                .sorted(Comparator.comparing(
                                (List<Position> held) -> held.getLast().from().orElse(LocalDate.MIN))
                        .reversed())
                .flatMap(held -> line(held.get(held.size() - 2), held.getLast()).stream())
                .limit(MOST_CHANGES)
                .map(DraftGroup::of)
                .toList();
    }

    private static boolean isChange(List<Position> held) {
        return held.size() > 1
                && held.get(held.size() - 2).stance() != held.getLast().stance();
    }

    private Optional<DraftLine> line(Position before, Position now) {
        List<Position.Said> then = fresh(before);
        List<Position.Said> since = fresh(now);
        if (then.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LineBuilder(material)
                .key(now.party().name())
                .fixed("on " + now.issue().replace('-', ' ') + ", " + stance(now) + since(now) + ":")
                .quoted(since.getFirst().words())
                .fixed("; before, " + stance(before) + ":")
                .quoted(then.getLast().words())
                .build(Item.Kind.POSITION, now.party().key() + " on " + now.issue()));
    }

    private List<Position.Said> fresh(Position position) {
        return position.words().stream()
                .filter(said -> !material.quotes().isQuoted(said.words()))
                .filter(said -> !isHeading(material.passages().words(said.words())))
                .toList();
    }

    /** Words in capitals alone are the heading of another report. */
    private static boolean isHeading(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private String since(Position position) {
        return position.from()
                .map(day -> " since " + Days.inYear(day, material.today().getYear()))
                .orElse("");
    }

    private static String stance(Position position) {
        return switch (position.stance()) {
            case FOR -> "for it";
            case AGAINST -> "against it";
            case CONDITIONAL -> "for it on conditions";
            case UNCLEAR -> "unclear";
        };
    }
}
