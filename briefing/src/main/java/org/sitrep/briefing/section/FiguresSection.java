// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.Comparator;
import java.util.List;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.view.Figure;

/** The numbers reported, by what they count; what is counted most often comes first. */
public final class FiguresSection {

    private FiguresSection() {}

    public static Section compose(List<Figure> figures) {
        List<Group> groups = Groups.list(figures, Figure::counted, FiguresSection::line).stream()
                .sorted(Comparator.comparingInt((Group group) -> -group.lines().size())
                        .thenComparing(Group::heading))
                .toList();
        return new Section("figures", "Figures", "No figures are reported.", groups);
    }

    private static Line line(Figure figure) {
        return new LineBuilder()
                .key(Excerpt.shorten(figure.words().words().text()))
                .fixed(figure.source().map(FixedPhrases::accordingTo).orElse("as reported"))
                .quoted(figure.sentence())
                .citing(figure.words());
    }
}
