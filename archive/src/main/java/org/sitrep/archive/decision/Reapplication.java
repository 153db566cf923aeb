// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.link.Links;
import org.sitrep.archive.link.Verdicts;

/** The decisions that stand, to be applied over what linking everything again finds. Where they find and put reports then is written down. */
public final class Reapplication implements Verdicts {

    private final DecisionRows rows;
    private final Application application;
    private final Deque<StoredDecision> left = new ArrayDeque<>();

    public Reapplication(Handle handle, Links links) {
        this.rows = new DecisionRows(handle);
        this.application = new Application(links, new StoryNames(handle, links));
        rows.all().stream().filter(StoredDecision::stands).forEach(left::add);
    }

    @Override
    public void applyBefore(String time) {
        for (StoredDecision next = left.peek(); next != null && next.known().compareTo(time) < 0; next = left.peek()) {
            left.remove();
            rows.change(next.number(), application.apply(next.task(), next.author(), next.known()));
        }
    }
}
