// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which conditions a filter makes for a subject. */
final class Demands {

    private final Filter filter;
    private final List<Condition> conditions = new ArrayList<>();

    private Demands(Filter filter) {
        this.filter = filter;
    }

    static Collection<Condition> of(Subject subject, Filter filter) {
        Demands demands = new Demands(filter);
        demands.where(filter.publisher(), Condition.PUBLISHER);
        demands.where(filter.actor(), Condition.READING_WITH_ACTOR);
        demands.where(filter.place(), Condition.READING_WITH_PLACE);
        switch (subject) {
            case REPORTS, READINGS -> demands.ofReports();
            case STATEMENTS -> demands.ofStatements();
            case EVENTS -> demands.ofEvents();
        }
        return demands.conditions;
    }

    private void ofReports() {
        where(filter.type(), Condition.READING_WITH_EVENT_TYPE);
        where(filter.status(), Condition.READING_WITH_EVENT_STATUS);
        where(filter.act(), Condition.READING_WITH_ACT);
        where(filter.since(), Condition.PUBLISHED_SINCE);
        where(filter.until(), Condition.PUBLISHED_UNTIL);
    }

    private void ofStatements() {
        where(filter.actor(), Condition.SOURCE);
        where(filter.act(), Condition.ACT);
        whereReadingHasDays();
        where(filter.since(), Condition.SAID_SINCE);
        where(filter.until(), Condition.SAID_UNTIL);
    }

    private void ofEvents() {
        where(filter.actor(), Condition.PARTICIPANT);
        where(filter.place(), Condition.PLACE);
        where(filter.type(), Condition.TYPE);
        where(filter.status(), Condition.STATUS);
        whereReadingHasDays();
        where(filter.since(), Condition.HAPPENING_SINCE);
        where(filter.until(), Condition.HAPPENING_UNTIL);
    }

    /** What begins before a day is no small part of an archive; only what ends after one is worth looking up. */
    private void whereReadingHasDays() {
        where(filter.since(), filter.until().isPresent() ? Condition.READING_BETWEEN : Condition.READING_SINCE);
    }

    private void where(Optional<?> wish, Condition condition) {
        if (wish.isPresent()) {
            conditions.add(condition);
        }
    }
}
