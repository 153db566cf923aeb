// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.briefing.page.Item;

/** The order in which lines come onto a page. */
class HelpingTest {

    @Test
    void eachSectionHasItsTurn() {
        List<DraftSection> sections = List.of(
                section(1, group(3, 2), group(1, 2)), section(1, group(2, DraftGroup.WHOLE)), section(2, group(1, 1)));
        assertThat(Helping.inTurn(sections))
                .containsExactly(
                        new Helping(0, 0, 0, 1),
                        new Helping(0, 0, 1, 2),
                        new Helping(1, 0, 0, 2),
                        new Helping(2, 0, 0, 1),
                        new Helping(0, 1, 0, 1),
                        new Helping(0, 0, 2, 3));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Helping.inTurn(List.of(section(1)))).isEmpty();
    }

    private static DraftSection section(int share, DraftGroup... groups) {
        return new DraftSection("s", "Section", "Nothing.", List.of(groups), share);
    }

    private static DraftGroup group(int lines, int depth) {
        DraftLine line =
                new DraftLine(new Item(Item.Kind.CLAIM, "c"), List.of(), List.of(), Optional.empty(), Optional.empty());
        return new DraftGroup(List.of(), List.of(), Collections.nCopies(lines, line), depth);
    }
}
