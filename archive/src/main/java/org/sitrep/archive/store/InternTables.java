// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.statement.SqlStatement;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
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
        public String find() {
            return "select id from terms where term = :term";
        }

        @Override
        public Row row() {
            return Row.TERM;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, String term) {
            return statement.bind("term", term);
        }
    }

    record Periods() implements InternTable<StoredInterval> {
        @Override
        public String find() {
            return "select id from periods where first = :first and until = :until";
        }

        @Override
        public Row row() {
            return Row.PERIOD;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, StoredInterval period) {
            return statement.bind("first", period.first()).bind("until", period.until());
        }
    }

    /** Names can be looked up by their words. */
    record Names() implements InternTable<String> {
        @Override
        public String find() {
            return "select id from names where name = :name";
        }

        @Override
        public Row row() {
            return Row.NAME;
        }

        @Override
        public <S extends SqlStatement<S>> S bind(S statement, String name) {
            return statement.bind("name", name);
        }

        @Override
        public void addTo(NewRows rows, long key, String name) {
            NameWords.of(name)
                    .forEach(word -> rows.of(Row.NAME_WORD)
                            .bind("word", word)
                            .bind("name", key)
                            .add());
        }
    }

    record Actors() implements InternTable<ActorRow> {
        @Override
        public String find() {
            return """
                    select id from actors
                    where name = :name and kind = :kind and country = :country and sector = :sector
                    """;
        }

        @Override
        public Row row() {
            return Row.ACTOR;
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
        public String find() {
            return """
                    select id from places
                    where name = :name and kind = :kind and country = :country
                        and latitude = :latitude and longitude = :longitude
                    """;
        }

        @Override
        public Row row() {
            return Row.PLACE;
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
        public String find() {
            return """
                    select id from producers where version = :version and tables = :tables and gazetteer = :gazetteer
                    """;
        }

        @Override
        public Row row() {
            return Row.PRODUCER;
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
