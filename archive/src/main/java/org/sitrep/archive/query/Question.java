// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.NameWords;

/**
 * A filter asked of a subject.
 *
 * @param sought the names that it asks for
 * @param conditions what it demands of each row
 */
record Question(Subject subject, Filter filter, Set<Sought> sought, Set<Condition> conditions) {

    private static final String LIMIT = "limit :limit";

    static Question of(Subject subject, Filter filter) {
        Set<Sought> sought = EnumSet.noneOf(Sought.class);
        filter.actor().ifPresent(words -> sought.add(Sought.ACTORS));
        filter.place().ifPresent(words -> sought.add(Sought.PLACES));
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(Demands.of(subject, filter));
        if (isNameless(filter.actor()) || isNameless(filter.place())) {
            return new Question(subject, filter, EnumSet.noneOf(Sought.class), EnumSet.of(Condition.NOTHING));
        }
        return new Question(subject, filter, sought, conditions);
    }

    /** Whether it has no word that a name could have. */
    private static boolean isNameless(Optional<String> words) {
        return words.filter(some -> NameWords.of(some).isEmpty()).isPresent();
    }

    /** The query, with every value bound. */
    Query query(Handle handle) {
        Query query = handle.createQuery(sql())
                .bind("at", filter.asKnownOn().map(KnownTime::endOf).orElse(KnownTime.NOW));
        filter.actor().ifPresent(words -> bindWords(query, "actorWords", "actorWordCount", words));
        filter.place().ifPresent(words -> bindPlace(query, words));
        filter.type().ifPresent(type -> query.bind("type", Label.of(type)));
        filter.act().ifPresent(act -> query.bind("act", Label.of(act)));
        filter.status().ifPresent(status -> query.bind("status", Label.of(status)));
        filter.publisher().ifPresent(name -> query.bind("publisher", name));
        filter.since().ifPresent(day -> query.bind("since", day.toString()));
        filter.until().ifPresent(day -> query.bind("afterUntil", day.plusDays(1).toString()));
        filter.limit().ifPresent(most -> query.bind("limit", most));
        return query;
    }

    private String sql() {
        List<String> pieces = new ArrayList<>();
        if (!sought.isEmpty()) {
            pieces.add(sought.stream().map(Sought::sql).collect(Collectors.joining(", ", "with ", "")));
        }
        pieces.add(subject.beginning());
        conditions.forEach(condition -> pieces.add("and " + condition.sql()));
        pieces.add(subject.order());
        filter.limit().ifPresent(most -> pieces.add(LIMIT));
        return String.join("\n", pieces);
    }

    private void bindPlace(Query query, String words) {
        bindWords(query, "placeWords", "placeWordCount", words);
        query.bind("placeCode", words.strip().toUpperCase(Locale.ROOT));
    }

    private void bindWords(Query query, String list, String count, String name) {
        if (!conditions.contains(Condition.NOTHING)) {
            List<String> words = List.copyOf(NameWords.of(name));
            query.bindList(list, words).bind(count, words.size());
        }
    }
}
