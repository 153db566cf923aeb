// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a filter makes of a subject.
 *
 * @param conditions what it demands of each row
 * @param demanded what it demands of the reading
 * @param helpful what follows from that for the reading, and may save looking at the rows of others
 */
record Demands(Set<Condition> conditions, Set<Lead> demanded, Set<Lead> helpful) {

    static Demands of(Subject subject, Filter filter) {
        Demands demands =
                new Demands(EnumSet.of(Condition.STANDING), EnumSet.noneOf(Lead.class), EnumSet.noneOf(Lead.class));
        demands.where(filter.publisher(), Condition.PUBLISHER);
        demands.where(filter.story(), Condition.STORY);
        switch (subject) {
            case REPORTS, READINGS -> demands.ofReports(filter);
            case STATEMENTS -> demands.ofStatements(filter);
            case EVENTS -> demands.ofEvents(filter);
        }
        return demands;
    }

    /** All that lead somewhere. */
    Set<Lead> leads() {
        Set<Lead> leads = EnumSet.noneOf(Lead.class);
        leads.addAll(demanded);
        leads.addAll(helpful);
        return leads;
    }

    private void ofReports(Filter filter) {
        where(filter.actor(), demanded, Lead.ACTOR);
        where(filter.place(), demanded, Lead.PLACE);
        where(filter.type(), Condition.READING_WITH_EVENT_TYPE);
        where(filter.status(), Condition.READING_WITH_EVENT_STATUS);
        where(filter.act(), Condition.READING_WITH_ACT);
        where(filter.since(), Condition.PUBLISHED_SINCE);
        where(filter.until(), Condition.PUBLISHED_UNTIL);
    }

    private void ofStatements(Filter filter) {
        where(filter.actor(), helpful, Lead.ACTOR);
        where(filter.actor(), Condition.SOURCE);
        where(filter.place(), demanded, Lead.PLACE);
        where(filter.act(), Condition.ACT);
        whereReadingHasDays(filter);
        where(filter.since(), Condition.SAID_SINCE);
        where(filter.until(), Condition.SAID_UNTIL);
    }

    private void ofEvents(Filter filter) {
        where(filter.actor(), helpful, Lead.ACTOR);
        where(filter.actor(), Condition.PARTICIPANT);
        where(filter.place(), helpful, Lead.PLACE);
        where(filter.place(), Condition.PLACE);
        where(filter.type(), Condition.TYPE);
        where(filter.status(), Condition.STATUS);
        whereReadingHasDays(filter);
        where(filter.since(), Condition.HAPPENING_SINCE);
        where(filter.until(), Condition.HAPPENING_UNTIL);
    }

    /** What begins before a day is no small part of an archive; only what ends after one is worth looking up. */
    private void whereReadingHasDays(Filter filter) {
        where(filter.since(), helpful, filter.until().isPresent() ? Lead.BETWEEN : Lead.SINCE);
    }

    private void where(Optional<?> wish, Condition condition) {
        if (wish.isPresent()) {
            conditions.add(condition);
        }
    }

    private static void where(Optional<?> wish, Set<Lead> leads, Lead lead) {
        if (wish.isPresent()) {
            leads.add(lead);
        }
    }
}
