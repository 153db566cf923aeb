// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Event;
import org.sitrep.record.EventType;
import org.sitrep.record.Interval;

/**
 * Marks the mentions of one happening within a report: the same type, somebody in common, and no place or time that speaks against it.
 * A mention that points back ("that meeting") takes over the place and time of what it points to.
 */
final class Incidents {

    private static final int WINDOW = 30;

    private final AnnotatedText text;

    Incidents(AnnotatedText text) {
        this.text = text;
    }

    List<Event> mark(List<Event> events) {
        List<Event> marked = new ArrayList<>();
        int incidents = 0;
        for (Event event : events) {
            int same = same(event, marked);
            if (same < 0) {
                marked.add(event);
                continue;
            }
            Event earlier = marked.get(same);
            String incident = earlier.incident().orElse("i" + (incidents + 1));
            incidents += earlier.incident().isPresent() ? 0 : 1;
            marked.set(same, earlier.withIncident(incident));
            Event joined = event.withIncident(incident);
            marked.add(pointsBack(event) ? completed(joined, earlier) : joined);
        }
        return marked;
    }

    /** With the place and time of an earlier mention where it gives none itself. */
    private static Event completed(Event event, Event earlier) {
        Event placed = event.place().isPresent() || earlier.place().isEmpty()
                ? event
                : event.withPlace(
                        earlier.place().get(), earlier.placePrecision().orElseThrow());
        return placed.when().isPresent() || earlier.when().isEmpty()
                ? placed
                : placed.withWhen(earlier.when().get());
    }

    private int same(Event event, List<Event> earlier) {
        boolean back = pointsBack(event);
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
            Event other = earlier.get(i);
            boolean near = event.evidence().equals(other.evidence())
                    || event.when().isPresent()
                    || event.place().isPresent();
            if (event.type() == other.type()
                    && (back && event.type() == EventType.CONSULT && differs(event, other) < 1
                            || agree(event, other) && near)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean agree(Event a, Event b) {
        boolean shared = !Collections.disjoint(a.actors(), b.actors())
                || !a.recipients().isEmpty() && !Collections.disjoint(a.recipients(), b.recipients());
        boolean anchored = a.when().isPresent() && a.when().equals(b.when())
                || a.place().isPresent() && a.place().equals(b.place());
        return shared && anchored && differs(a, b) == 0;
    }

    /** How many of place and time both give, and give differently. */
    private static int differs(Event a, Event b) {
        int places =
                a.place().isPresent() && b.place().isPresent() && !a.place().equals(b.place()) ? 1 : 0;
        int times = a.when().isPresent()
                        && b.when().isPresent()
                        && !overlap(a.when().get(), b.when().get())
                ? 1
                : 0;
        return places + times;
    }

    private static boolean overlap(Interval a, Interval b) {
        return a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    /** "That meeting", "the talks", or a verb with such an object: "attend that meeting". */
    private boolean pointsBack(Event event) {
        OptionalInt anchor = text.findTokenAt(event.anchor().start());
        if (anchor.isEmpty()) {
            return false;
        }
        OptionalInt object = text.findChild(anchor.getAsInt(), "obj");
        return isPointing(anchor.getAsInt()) || object.isPresent() && isPointing(object.getAsInt());
    }

    private boolean isPointing(int noun) {
        OptionalInt determiner = text.findChild(noun, "det");
        return text.tag(noun).startsWith("NN")
                && determiner.isPresent()
                && text.lower(determiner.getAsInt()).matches("the|that|this|these|those");
    }
}
