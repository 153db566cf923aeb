// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

/** What stands before a query that asks for names: the rows that a name in a filter means. */
enum Sought {
    ACTORS("""
            sought_actors as materialized (
                select id from actors where name in (
                    select name from name_words where word in (<actorWords>) group by name having count(*) = :actorWordCount))
            """),
    PLACES("""
            sought_place_names as materialized (
                select name from name_words where word in (<placeWords>) group by name having count(*) = :placeWordCount),
            sought_places as materialized (
                select id from places
                where name in (select name from sought_place_names) or country = :placeCode or country in (
                    select country from places
                    where kind = 'country' and country <> '' and name in (select name from sought_place_names)))
            """);

    private final String sql;

    Sought(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
