// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.rows;

/** The kinds of rows that are added, each after those it refers to. */
public enum Row {
    REPORT(
            "insert into report_keys (id, key, known_from) values (:id, :key, :known)",
            "select coalesce(max(id), 0) from report_keys"),
    REVISION("""
            insert into revisions (id, report, hash, given_id, url, publisher, title, published, published_from, language, length,
                known_from)
            values (:id, :report, :hash, :givenId, :url, :publisher, :title, :published, :publishedFrom, :language, :length,
                :known)
            """, "select coalesce(max(id), 0) from revisions"),
    TEXT("insert into texts (revision, packed) values (:revision, :packed)"),
    SIGHTING("""
            insert into sightings (id, report, revision, known_from) values (:id, :report, :revision, :known)
            """, "select coalesce(max(id), 0) from sightings"),
    PRODUCER("""
            insert into producers (id, version, tables, gazetteer) values (:id, :version, :tables, :gazetteer)
            """, "select coalesce(max(id), 0) from producers"),
    READING("""
            insert into readings (id, revision, producer, unknown, known_from)
            values (:id, :revision, :producer, :unknown, :known)
            """, "select coalesce(max(id), 0) from readings"),
    RECORD("insert into records (reading, packed) values (:reading, :packed)"),
    STANDING("""
            insert into standing (id, reading, report, revision, known_from, known_until)
            values (:id, :reading, :report, :revision, :known, null)
            """, "select coalesce(max(id), 0) from standing"),
    TERM("insert into terms (id, term) values (:id, :term)", "select coalesce(max(id), 0) from terms"),
    PERIOD(
            "insert into periods (id, first, until) values (:id, :first, :until)",
            "select coalesce(max(id), 0) from periods"),
    NAME("insert into names (id, name) values (:id, :name)", "select coalesce(max(id), 0) from names"),
    NAME_WORD("insert into name_words (word, name) values (:word, :name)"),
    ACTOR("""
            insert into actors (id, name, kind, country, sector) values (:id, :name, :kind, :country, :sector)
            """, "select coalesce(max(id), 0) from actors"),
    PLACE("""
            insert into places (id, name, kind, country, latitude, longitude)
            values (:id, :name, :kind, :country, :latitude, :longitude)
            """, "select coalesce(max(id), 0) from places"),
    ACTOR_READING("insert into actor_readings (actor, reading) values (:key, :reading)"),
    PLACE_READING("insert into place_readings (place, reading) values (:key, :reading)"),
    PERIOD_READING("insert into period_readings (period, reading) values (:key, :reading)"),
    STATEMENT("""
            insert into statement_items (reading, position, item, act, source_kind, start_offset, end_offset, said, parent, confidence)
            values (:reading, :position, :item, :act, :sourceKind, :start, :end, :said, :parent, :confidence)
            """),
    SOURCE("""
            insert into source_items (reading, statement, position, actor, words)
            values (:reading, :statement, :position, :actor, :words)
            """),
    EVENT("""
            insert into event_items (reading, position, item, type, mode, status, start_offset, end_offset, period, place, statement,
                confidence, wanted)
            values (:reading, :position, :item, :type, :mode, :status, :start, :end, :period, :place, :statement,
                :confidence, :wanted)
            """),
    PARTICIPANT("""
            insert into participant_items (reading, event, role, position, actor)
            values (:reading, :event, :role, :position, :actor)
            """),
    QUANTITY("""
            insert into quantity_items (reading, position, start_offset, end_offset, value, low, high, unit, effect)
            values (:reading, :position, :start, :end, :value, :low, :high, :unit, :effect)
            """),
    PLACEMENT("""
            insert into placements (id, report, origin, story, author, known_from, known_until)
            values (:id, :report, :origin, :story, :author, :known, null)
            """, "select coalesce(max(id), 0) from placements"),
    STORY_LOSS("insert into story_losses (story, known_from) values (:story, :known)"),
    FINGERPRINT("""
            insert into fingerprints (report, publisher, agency, packed) values (:report, :publisher, :agency, :packed)
            """),
    LINK_KEY("""
            insert into link_keys (link_key, reports) values (:key, :reports)
            on conflict (link_key) do update set reports = excluded.reports
            """),
    WORD_COUNT("""
            insert into word_counts (word, reports) values (:word, :reports)
            on conflict (word) do update set reports = excluded.reports
            """),
    EVIDENCE("insert into evidence (reading, form, packed) values (:reading, :form, :packed)"),
    DECISION("""
            insert into decisions (id, kind, author, reason, anchor, story, decided, known_from)
            values (:id, :kind, :author, :reason, :anchor, :story, :decided, :known)
            """, "select coalesce(max(id), 0) from decisions"),
    DECISION_MOVE("""
            insert into decision_moves (decision, report, story_before) values (:decision, :report, :before)
            """);

    private final String insert;
    private final String greatest;

    Row(String insert, String greatest) {
        this.insert = insert;
        this.greatest = greatest;
    }

    /** One that has no number of its own. */
    Row(String insert) {
        this(insert, "select 0");
    }

    /** SQL that adds one. */
    public String insert() {
        return insert;
    }

    /** SQL that finds the greatest number of one. */
    String greatest() {
        return greatest;
    }
}
