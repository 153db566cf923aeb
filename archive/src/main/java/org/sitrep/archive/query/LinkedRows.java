// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.archive.value.KnownTime;

/** Finds the rows of the reports that a selection means, each of which has its place. */
record LinkedRows(Handle handle, LinkedSelection selection) {

    /** Databases bound the number of values in a query. */
    private static final int AT_ONCE = 500;

    private static final LocalDate FIRST_DAY = LocalDate.of(2, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9998, 10, 31);

    /** Somewhat longer than a month: that is still told of as a time when something happened. */
    private static final Period LONG = Period.ofDays(31);

    /** Where the place of a report stands, {@code p}. */
    static final String PLACED = "p.known_from <= :at and (p.known_until is null or p.known_until > :at)";

    /** Where a row stands, {@code s}. */
    static final String STANDING = "s.known_from <= :at and (s.known_until is null or s.known_until > :at)";

    private static final String OF_DAYS = """
            coalesce(v.published, substr(v.known_from, 1, 10)) >= :since
            and coalesce(v.published, substr(v.known_from, 1, 10)) < :afterUntil
            and (cast(:publisher as text) is null or lower(v.publisher) = lower(cast(:publisher as text)))
            and
            """ + PLACED + " and " + STANDING;

    private static final String FIND = """
            select p.report, p.story, coalesce(v.published, substr(v.known_from, 1, 10)) as day
            from revisions v
            join standing s on s.report = v.report and s.revision = v.id
            join placements p on p.report = v.report
            where
            """ + OF_DAYS;

    /** The plus keeps SQLite from going through all days. */
    private static final String FIND_IN_STORIES = """
            select p.report, p.story, coalesce(v.published, substr(v.known_from, 1, 10)) as day
            from placements p
            join standing s on s.report = p.report
            join revisions v on v.id = +s.revision
            where p.story in (<stories>) and
            """ + OF_DAYS;

    /** Times meet days when they sort so: a day sorts before the times on it. What lasts much longer is background to most that tell of it. */
    private static final String FIND_STORIES_TELLING = """
            select distinct p.story
            from periods t
            join period_readings r on r.period = t.id
            join standing s on s.reading = r.reading
            join placements p on p.report = s.report
            where t.until > :since and t.first < :afterUntil and t.first >= :early and t.until <= :late and
            """ + PLACED + " and " + STANDING;

    private static final String FIND_MORE = """
            select p.report from placements p where p.story in (<stories>) and
            """ + PLACED;

    /** @param day on which it was published, else became known */
    private record Found(long report, String story, String day) {

        static final Comparator<Found> LATEST_FIRST = Comparator.comparing(Found::day)
                .thenComparingLong(Found::report)
                .reversed();
    }

    /** Their numbers, the lowest first. */
    List<Long> reports() {
        int most = selection.latest().orElse(Integer.MAX_VALUE);
        List<Found> found =
                found().stream().sorted(Found.LATEST_FIRST).limit(most).toList();
        Set<Long> reports = found.stream().map(Found::report).collect(Collectors.toCollection(TreeSet::new));
        if (selection.wholeStories()) {
            Set<Long> more = more(stories(found));
            more.removeAll(reports);
            more.stream()
                    .skip(Math.max(0, (long) reports.size() + more.size() - most))
                    .forEach(reports::add);
        }
        return List.copyOf(reports);
    }

    /** The stories that they are in. */
    Set<String> stories() {
        return stories(found());
    }

    private Set<String> stories(List<Found> found) {
        Set<String> stories = found.stream().map(Found::story).collect(Collectors.toCollection(TreeSet::new));
        if (selection.wholeStories()) {
            stories.addAll(telling());
        }
        return stories;
    }

    private List<Found> found() {
        return selection
                .stories()
                .map(stories -> parts(List.copyOf(new TreeSet<>(stories))).stream()
                        .flatMap(some ->
                                found(handle.createQuery(FIND_IN_STORIES).bindList("stories", some)).stream())
                        .toList())
                .orElseGet(() -> found(handle.createQuery(FIND)));
    }

    private List<Found> found(Query query) {
        return ofDays(query)
                .bind("publisher", selection.publisher())
                .map((row, context) -> new Found(row.getLong("report"), row.getString("story"), row.getString("day")))
                .list();
    }

    /** The stories that tell of these days, where days are what is asked for. */
    private Set<String> telling() {
        boolean asked = selection.since().isPresent() || selection.until().isPresent();
        return asked && selection.stories().isEmpty()
                ? ofDays(handle.createQuery(FIND_STORIES_TELLING))
                        .bind("early", first().minus(LONG).toString())
                        .bind("late", afterLast().plus(LONG).toString())
                        .mapTo(String.class)
                        .set()
                : Set.of();
    }

    private Query ofDays(Query query) {
        return query.bind("at", at())
                .bind("since", first().toString())
                .bind("afterUntil", afterLast().toString());
    }

    private LocalDate first() {
        return selection.since().orElse(FIRST_DAY);
    }

    private LocalDate afterLast() {
        return selection.until().orElse(LAST_DAY).plusDays(1);
    }

    private Set<Long> more(Collection<String> stories) {
        Set<Long> more = new TreeSet<>();
        for (List<String> some : parts(List.copyOf(stories))) {
            more.addAll(handle.createQuery(FIND_MORE)
                    .bindList("stories", some)
                    .bind("at", at())
                    .mapTo(Long.class)
                    .list());
        }
        return more;
    }

    /** The time by which the selection asks. */
    String at() {
        return selection.asKnownOn().map(KnownTime::endOf).orElse(KnownTime.NOW);
    }

    /** The same in parts that a query can take. */
    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
