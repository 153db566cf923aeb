// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.LeftOut;
import org.sitrep.linking.Situation;

/** Counts what was found and is not told, by the command that shows all of it. */
record Omissions(Situation situation, Scope scope) {

    /**
     * @param shown all lines of the page
     * @param stories how many stories they belong to
     */
    List<LeftOut> list(List<DraftLine> shown, int stories) {
        List<LeftOut> omissions = new ArrayList<>();
        add("stories", situation.stories().size(), stories, "stories", omissions);
        for (Item.Kind kind : Item.Kind.values()) {
            long told = shown.stream()
                    .map(DraftLine::item)
                    .filter(item -> item.kind() == kind)
                    .distinct()
                    .count();
            add(name(kind), found(kind), (int) told, command(kind), omissions);
        }
        return omissions;
    }

    private void add(String name, int found, int told, String command, List<LeftOut> omissions) {
        if (told < found) {
            omissions.add(new LeftOut(name, found - told, found, "sitrep " + command + scope.options()));
        }
    }

    private int found(Item.Kind kind) {
        return switch (kind) {
            case HAPPENING -> situation.happenings().size();
            case FIGURE -> situation.figures().size();
            case CLAIM -> situation.claims().size();
            case APPOINTMENT -> situation.agenda().size();
            case POSITION -> situation.positions().size();
        };
    }

    private static String name(Item.Kind kind) {
        return switch (kind) {
            case HAPPENING -> "happenings";
            case FIGURE -> "figures";
            case CLAIM -> "claims";
            case APPOINTMENT -> "appointments";
            case POSITION -> "positions";
        };
    }

    private static String command(Item.Kind kind) {
        return switch (kind) {
            case HAPPENING -> "events";
            case FIGURE -> "figures";
            case CLAIM -> "claims";
            case APPOINTMENT -> "agenda";
            case POSITION -> "positions";
        };
    }
}
