// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sitrep.archive.value.NameWords;
import org.sitrep.archive.value.StoredInterval;
import org.sitrep.record.Producer;

/** The tables whose rows are interned. */
final class InternTables {

    private InternTables() {}

    /** Who is meant by a name. Where the country or sector is not known, it is empty. */
    record ActorRow(long name, String kind, String country, String sector) {}

    /** Which place is meant by a name. Where the country is not known, it is empty. */
    record PlaceRow(long name, String kind, String country, double latitude, double longitude) {}

    record Terms() implements InternTable<String> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from terms";
        }

        @Override
        public String find() {
            return "select id from terms where term = :term";
        }

        @Override
        public String insert() {
            return "insert into terms (id, term) values (:id, :term)";
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, String term) {
            return statement.bind("term", term);
        }
    }

    record Periods() implements InternTable<StoredInterval> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from periods";
        }

        @Override
        public String find() {
            return "select id from periods where first = :first and until = :until";
        }

        @Override
        public String insert() {
            return "insert into periods (id, first, until) values (:id, :first, :until)";
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, StoredInterval period) {
            return statement.bind("first", period.first()).bind("until", period.until());
        }
    }

    /** Names can be looked up by their words. */
    record Names(Handle handle) implements InternTable<String> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from names";
        }

        @Override
        public String find() {
            return "select id from names where name = :name";
        }

        @Override
        public String insert() {
            return "insert into names (id, name) values (:id, :name)";
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, String name) {
            return statement.bind("name", name);
        }

        @Override
        public void inserted(long key, String name) {
            for (String word : NameWords.of(name)) {
                handle.createUpdate("insert into name_words (word, name) values (:word, :name)")
                        .bind("word", word)
                        .bind("name", key)
                        .execute();
            }
        }
    }

    record Actors() implements InternTable<ActorRow> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from actors";
        }

        @Override
        public String find() {
            return """
                    select id from actors
                    where name = :name and kind = :kind and country = :country and sector = :sector
                    """;
        }

        @Override
        public String insert() {
            return """
                    insert into actors (id, name, kind, country, sector) values (:id, :name, :kind, :country, :sector)
                    """;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, ActorRow actor) {
            return statement
                    .bind("name", actor.name())
                    .bind("kind", actor.kind())
                    .bind("country", actor.country())
                    .bind("sector", actor.sector());
        }
    }

    record Places() implements InternTable<PlaceRow> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from places";
        }

        @Override
        public String find() {
            return """
                    select id from places
                    where name = :name and kind = :kind and country = :country
                        and latitude = :latitude and longitude = :longitude
                    """;
        }

        @Override
        public String insert() {
            return """
                    insert into places (id, name, kind, country, latitude, longitude)
                    values (:id, :name, :kind, :country, :latitude, :longitude)
                    """;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, PlaceRow place) {
            return statement
                    .bind("name", place.name())
                    .bind("kind", place.kind())
                    .bind("country", place.country())
                    .bind("latitude", place.latitude())
                    .bind("longitude", place.longitude());
        }
    }

    record Producers() implements InternTable<Producer> {
        @Override
        public String greatest() {
            return "select coalesce(max(id), 0) from producers";
        }

        @Override
        public String find() {
            return """
                    select id from producers where version = :version and tables = :tables and gazetteer = :gazetteer
                    """;
        }

        @Override
        public String insert() {
            return """
                    insert into producers (id, version, tables, gazetteer) values (:id, :version, :tables, :gazetteer)
                    """;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, Producer producer) {
            return statement
                    .bind("version", producer.version())
                    .bind("tables", producer.tables())
                    .bind("gazetteer", producer.gazetteer());
        }
    }
}
