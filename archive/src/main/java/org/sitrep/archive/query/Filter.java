// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;

/**
 * What is asked for. What is empty does not matter; what cannot be said of a thing, such as the act of an event, does not matter to it either.
 *
 * @param actor words of the name of somebody who speaks or takes part; of a report, who does so anywhere in it. Case and accents do not matter
 * @param place words of the name of a place where it happens or that a report names; a country, by name or ISO code, stands for the places in it
 * @param since the first day: of an event or statement by the days that are told of it, else by that of publication; of a report by the day of
 *     publication, else by that on which it was added
 * @param until the last day
 * @param limit so many at most, those of the newest reports
 * @param asKnownOn as the archive knew it at the end of that day, UTC
 * @param story the id of the story that the report belongs to
 */
public record Filter(
        Optional<String> actor,
        Optional<String> place,
        Optional<EventType> type,
        Optional<SpeechAct> act,
        Optional<EventStatus> status,
        Optional<String> publisher,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Integer> limit,
        Optional<LocalDate> asKnownOn,
        Optional<String> story) {

    /** Everything that stands. */
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filter {
        if (limit.isPresent() && limit.get() < 0) {
            throw new IllegalArgumentException("A limit is 0 or more.");
        }
    }

    public Filter withActor(String words) {
        return new Filter(
                Optional.of(words), place, type, act, status, publisher, since, until, limit, asKnownOn, story);
    }

    public Filter withPlace(String words) {
        return new Filter(
                actor, Optional.of(words), type, act, status, publisher, since, until, limit, asKnownOn, story);
    }

    public Filter withType(EventType wanted) {
        return new Filter(
                actor, place, Optional.of(wanted), act, status, publisher, since, until, limit, asKnownOn, story);
    }

    public Filter withAct(SpeechAct wanted) {
        return new Filter(
                actor, place, type, Optional.of(wanted), status, publisher, since, until, limit, asKnownOn, story);
    }

    public Filter withStatus(EventStatus wanted) {
        return new Filter(
                actor, place, type, act, Optional.of(wanted), publisher, since, until, limit, asKnownOn, story);
    }

    public Filter withPublisher(String name) {
        return new Filter(actor, place, type, act, status, Optional.of(name), since, until, limit, asKnownOn, story);
    }

    public Filter withSince(LocalDate first) {
        return new Filter(
                actor, place, type, act, status, publisher, Optional.of(first), until, limit, asKnownOn, story);
    }

    public Filter withUntil(LocalDate last) {
        return new Filter(
                actor, place, type, act, status, publisher, since, Optional.of(last), limit, asKnownOn, story);
    }

    public Filter withLimit(int most) {
        return new Filter(
                actor, place, type, act, status, publisher, since, until, Optional.of(most), asKnownOn, story);
    }

    public Filter withAsKnownOn(LocalDate day) {
        return new Filter(actor, place, type, act, status, publisher, since, until, limit, Optional.of(day), story);
    }

    public Filter withStory(String id) {
        return new Filter(actor, place, type, act, status, publisher, since, until, limit, asKnownOn, Optional.of(id));
    }
}
