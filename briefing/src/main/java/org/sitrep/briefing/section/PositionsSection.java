// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.view.Position;

/** What each party says. */
public final class PositionsSection {

    private PositionsSection() {}

    public static Section compose(List<Position> positions) {
        List<Group> groups = positions.stream()
                .map(position -> new Group(
                        position.party().name(),
                        position.utterances().stream()
                                .map(PositionsSection::line)
                                .toList()))
                .toList();
        return new Section("positions", "What the parties say", "Nobody is quoted.", groups);
    }

    private static Line line(Position.Utterance utterance) {
        LineBuilder line = new LineBuilder();
        utterance.day().ifPresent(day -> line.fixed(Days.shortDay(day)));
        String words = utterance.words().stream()
                .map(citation -> Excerpt.onOneLine(citation.words().text()))
                .collect(Collectors.joining(" … "));
        return line.fixed(FixedPhrases.act(utterance.act())).quoted(words).citing(utterance.words());
    }
}
