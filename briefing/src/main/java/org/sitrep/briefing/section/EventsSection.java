// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.view.Happening;
import org.sitrep.record.event.EventStatus;

/** What happened or is going on, by day. */
public final class EventsSection {

    private EventsSection() {}

    public static Section compose(List<Happening> happenings) {
        return new Section(
                "events",
                "Events",
                "No events were found.",
                Groups.list(happenings, happening -> Groups.days(happening.when()), EventsSection::line));
    }

    private static Line line(Happening happening) {
        LineBuilder line = new LineBuilder();
        happening.place().ifPresent(line::key);
        String who = FixedPhrases.who(happening.actors(), happening.recipients())
                .map(names -> names + ": ")
                .orElse("");
        String ongoing = happening.status() == EventStatus.ONGOING ? ", ongoing" : "";
        line.fixed(who + FixedPhrases.type(happening.type()) + ongoing).quoted(happening.citation());
        happening.source().ifPresent(party -> line.fixed(FixedPhrases.accordingTo(party)));
        return line.citing(happening.citation());
    }
}
