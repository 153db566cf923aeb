// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.NameWords;
import org.sitrep.record.json.PublishedName;

/** A filter asked of a subject: a query put together from constant pieces, with every value bound. */
record Question(Subject subject, Filter filter, Demands demands) {

    private static final String LIMIT = "limit :limit";

    /** Where a lead leads to fewer readings, they are looked up and sorted. Otherwise it is better to go through the newest until there are enough. */
    private static final int FEW = 500;

    /** Where a lead leads to so many readings, it is not worth following. */
    private static final int MANY = 20_000;

    static Question of(Subject subject, Filter filter) {
        return isNameless(filter.actor()) || isNameless(filter.place())
                ? new Question(subject, Filter.ALL, new Demands(EnumSet.of(Condition.NOTHING), Set.of(), Set.of()))
                : new Question(subject, filter, Demands.of(subject, filter));
    }

    /** Whether it has no word that a name could have. */
    private static boolean isNameless(Optional<String> words) {
        return words.filter(some -> NameWords.of(some).isEmpty()).isPresent();
    }

    Query query(Handle handle) {
        List<String> conditions = new ArrayList<>();
        Map<Lead, List<Long>> found = new EnumMap<>(Lead.class);
        demands.leads().forEach(lead -> {
            int readings = count(lead, handle);
            if (readings == 0) {
                conditions.add(Condition.NOTHING.sql());
            } else if (readings < FEW) {
                found.put(lead, readings(lead, handle));
                conditions.add(lead.finding());
            } else if (readings < MANY || demands.demanded().contains(lead)) {
                conditions.add(lead.checking());
            }
        });
        demands.conditions().forEach(condition -> conditions.add(condition.sql()));
        Query query = bound(handle.createQuery(sql(conditions)));
        found.forEach((lead, readings) -> query.bindList(lead.name(), readings));
        return query;
    }

    /** Databases plan best for what they are told; where they are left to look it up, they do not know that it is little. */
    private List<Long> readings(Lead lead, Handle handle) {
        return List.copyOf(bound(handle.createQuery(sought() + lead.readings()))
                .mapTo(Long.class)
                .set());
    }

    private int count(Lead lead, Handle handle) {
        return bound(handle.createQuery(sought() + lead.count()))
                .bind("enough", MANY)
                .mapTo(Integer.class)
                .one();
    }

    private String sql(List<String> conditions) {
        return String.join(
                "\n",
                sought(),
                subject.beginning(),
                conditions.stream().collect(Collectors.joining("\nand ", "where ", "")),
                subject.order(),
                filter.limit().map(most -> LIMIT).orElse(""),
                subject.ending());
    }

    /** What names in the filter mean, at the beginning of a query. */
    private String sought() {
        Set<Sought> sought = EnumSet.noneOf(Sought.class);
        filter.actor().ifPresent(words -> sought.add(Sought.ACTORS));
        filter.place().ifPresent(words -> sought.add(Sought.PLACES));
        return sought.isEmpty() ? "" : sought.stream().map(Sought::sql).collect(Collectors.joining(", ", "with ", ""));
    }

    /** Binds all there is, also what this query has no use for. */
    private Query bound(Query query) {
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        query.bind("at", filter.asKnownOn().map(KnownTime::endOf).orElse(KnownTime.NOW));
        filter.actor().ifPresent(words -> bindWords(query, "actorWords", "actorWordCount", words));
        filter.place().ifPresent(words -> bindPlace(query, words));
        filter.type().ifPresent(type -> query.bind("type", PublishedName.of(type)));
        filter.act().ifPresent(act -> query.bind("act", PublishedName.of(act)));
        filter.status().ifPresent(status -> query.bind("status", PublishedName.of(status)));
        filter.story().ifPresent(id -> query.bind("story", id));
        filter.publisher().ifPresent(name -> query.bind("publisher", name));
        filter.since().ifPresent(day -> query.bind("since", day.toString()));
        filter.until().ifPresent(day -> query.bind("afterUntil", day.plusDays(1).toString()));
        filter.limit().ifPresent(most -> query.bind("limit", most));
        return query;
    }

    private static void bindPlace(Query query, String words) {
        bindWords(query, "placeWords", "placeWordCount", words);
        query.bind("placeCode", words.strip().toUpperCase(Locale.ROOT));
    }

    private static void bindWords(Query query, String list, String count, String name) {
        List<String> words = List.copyOf(NameWords.of(name));
        query.bindList(list, words).bind(count, words.size());
    }
}
