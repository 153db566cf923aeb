// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/** A report that tells of events, step by step: {@code Told.report(1).on("2025-12-12").of("story").meeting(...)}. */
public final class Told {

    private final long number;
    private String day = "2025-12-12";
    private String story = "s1";
    private String publisher = "";
    private String title = "";
    private final List<EventEvidence> events = new ArrayList<>();

    private Told(long number) {
        this.number = number;
        this.publisher = "paper " + number;
    }

    public static Told report(long number) {
        return new Told(number);
    }

    public Told on(String published) {
        this.day = published;
        return this;
    }

    public Told of(String name) {
        this.story = name;
        return this;
    }

    public Told by(String house) {
        this.publisher = house;
        return this;
    }

    public Told titled(String words) {
        this.title = words;
        return this;
    }

    public Told tells(EventBuilder event) {
        events.add(event.build(events.size()));
        return this;
    }

    public LinkedEvidence done() {
        return new LinkedEvidence(
                number,
                "r" + number,
                new ReportId("key" + number),
                Optional.of(title).filter(words -> !words.isEmpty()),
                Optional.of(LocalDate.parse(day)),
                Optional.of(publisher),
                Optional.empty(),
                new Placement("o" + number, story),
                new ReportEvidence(true, Optional.empty(), events, List.of(), List.of(), List.of(), List.of()));
    }

    /** Norland is a country, "Norland forces" act for it, "Karvik" is a town in Norland, "Ada Holm" a person. */
    public static Party party(String name) {
        Optional<String> country = List.of("Norland", "Sudmark", "Estmark").stream()
                .filter(name::contains)
                .map(land -> land.substring(0, 1) + land.charAt(land.length() - 1))
                .findFirst();
        boolean land = List.of("Norland", "Sudmark", "Estmark").contains(name);
        ActorKind kind = land ? ActorKind.COUNTRY : country.isPresent() ? ActorKind.ORGANIZATION : ActorKind.PERSON;
        return new Party(name, name, country, Optional.of(kind), true);
    }

    /** One event, in the making. */
    public static final class EventBuilder {

        private final EventType type;
        private List<Party> actors = List.of();
        private List<Party> recipients = List.of();
        private Optional<Site> site = Optional.empty();
        private Optional<Interval> when = Optional.empty();
        private EventStatus status = EventStatus.OCCURRED;
        private Optional<Party> word = Optional.empty();
        private boolean campaign;
        private List<EventField> inferred = List.of();
        private Optional<Change> change = Optional.empty();

        private EventBuilder(EventType type) {
            this.type = type;
        }

        public static EventBuilder event(EventType type, String... actors) {
            EventBuilder event = new EventBuilder(type);
            event.actors = Arrays.stream(actors).map(Told::party).toList();
            return event;
        }

        public EventBuilder against(String... names) {
            recipients = Arrays.stream(names).map(Told::party).toList();
            return this;
        }

        /** A town. */
        public EventBuilder in(String town) {
            site = Optional.of(
                    new Site(town, town, town.length(), town.charAt(0), Optional.of("Nd"), PlacePrecision.CITY));
            return this;
        }

        public EventBuilder inCountry(String name) {
            site = Optional.of(new Site(name, name, 0, 0, Optional.of("Nd"), PlacePrecision.COUNTRY));
            return this;
        }

        public EventBuilder day(String day) {
            when = Optional.of(Interval.ofDay(LocalDate.parse(day)));
            return this;
        }

        public EventBuilder days(String first, String end) {
            when = Optional.of(Interval.ofDays(LocalDate.parse(first), LocalDate.parse(end)));
            return this;
        }

        public EventBuilder is(EventStatus how) {
            status = how;
            return this;
        }

        public EventBuilder accordingTo(String name) {
            word = Optional.of(party(name));
            return this;
        }

        public EventBuilder war() {
            campaign = true;
            return this;
        }

        public EventBuilder changed(Change.Kind kind) {
            change = Optional.of(new Change(kind, Optional.empty()));
            return this;
        }

        /** Its doers are those of another sentence. */
        public EventBuilder guessed() {
            inferred = List.of(EventField.ACTORS);
            return this;
        }

        public EventBuilder movedTo(String day) {
            change = Optional.of(new Change(Change.Kind.MOVED, Optional.of(Interval.ofDay(LocalDate.parse(day)))));
            return this;
        }

        private EventEvidence build(int index) {
            int start = 1000 * index;
            return new EventEvidence(
                    "e" + index,
                    new Words(start + 10, start + 15),
                    new Words(start, start + 80),
                    type,
                    Optional.empty(),
                    actors,
                    recipients,
                    site,
                    when,
                    status,
                    word.map(party -> "s" + index),
                    word,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    campaign,
                    change,
                    status == EventStatus.SCHEDULED,
                    false,
                    Setting.NEWS,
                    new Assessment(0.9, 0.9, inferred));
        }
    }
}
