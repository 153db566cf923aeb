// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Storable;

/** The feeds that are watched, row by row. */
public record FeedTable(Handle handle) {

    private static final String LIST = """
            select f.*,
                (select count(*) from watched_articles where feed = f.id and report is not null) as kept,
                (select count(*) from watched_articles where feed = f.id and report is null and next_visit is not null) as waiting,
                (select count(*) from watched_articles where feed = f.id and report is null and next_visit is null) as lost
            from watched_feeds f
            """;

    private static final String IN_ORDER = "order by f.id";

    private static final String DUE = "where f.next_visit <= :now order by f.next_visit, f.id";

    private static final String ADD = """
            insert into watched_feeds (id, address, title, folder, added, next_visit, pace, failures, barren, entries)
            select coalesce(max(id), 0) + 1, :address, :title, :folder, :added, :added, :pace, 0, 0, 0 from watched_feeds
            """;

    private static final String CHANGE = """
            update watched_feeds
            set title = coalesce(:title, title), visited = :visited, succeeded = :succeeded, news = :news, next_visit = :nextVisit,
                pace = :pace, usual_gap = :usualGap, failures = :failures, barren = :barren, fault_code = :faultCode, fault = :fault,
                validated = :validated, etag = :etag, last_modified = :lastModified, content = :content, entries = :entries
            where id = :id
            """;

    /** Their addresses by their numbers. */
    public Map<Long, String> addresses() {
        return handle.createQuery("select id, address from watched_feeds")
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("address")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the order in which they were added. */
    public List<WatchedFeed> all() {
        return handle.createQuery(LIST + IN_ORDER)
                .map((row, context) -> feed(row))
                .list();
    }

    /** Those to be visited, the longest due first. */
    public List<WatchedFeed> due(Instant now) {
        return handle.createQuery(LIST + DUE)
                .bind("now", KnownTime.text(now))
                .map((row, context) -> feed(row))
                .list();
    }

    /** Adds a feed that is due at once. @return whether it was not there */
    public boolean add(NamedFeed feed, Instant now, Duration pace) {
        if (count("select count(*) from watched_feeds where address = :address", feed.address()) > 0) {
            return false;
        }
        Update add = handle.createUpdate(ADD)
                .bind("address", Storable.text(feed.address()))
                .bind("added", KnownTime.text(now))
                .bind("pace", pace.toSeconds());
        Columns.bindText(add, "title", feed.title());
        Columns.bindText(add, "folder", feed.folder());
        add.execute();
        return true;
    }

    /** Takes a feed out; its articles wait no more. @return whether it was there */
    public boolean remove(String address) {
        handle.createUpdate("""
                        update watched_articles set feed = null, next_visit = null
                        where feed in (select id from watched_feeds where address = :address)
                        """).bind("address", address).execute();
        return handle.createUpdate("delete from watched_feeds where address = :address")
                        .bind("address", address)
                        .execute()
                > 0;
    }

    public void change(long feed, FeedState state) {
        Update change = handle.createUpdate(CHANGE)
                .bind("id", feed)
                .bind("nextVisit", KnownTime.text(state.nextVisit()))
                .bind("pace", state.pace().toSeconds())
                .bind("usualGap", state.usualGap().map(Duration::toSeconds).orElse(null))
                .bind("failures", state.failures())
                .bind("barren", state.barren())
                .bind("entries", state.entries());
        Columns.bindText(change, "title", state.title());
        Columns.bindTime(change, "visited", state.visited());
        Columns.bindTime(change, "succeeded", state.succeeded());
        Columns.bindTime(change, "news", state.news());
        Columns.bindText(change, "content", state.content());
        Columns.bindTrouble(change, state.trouble());
        Columns.bindValidators(change, state.validators());
        change.execute();
    }

    private int count(String sql, String address) {
        return handle.createQuery(sql)
                .bind("address", address)
                .mapTo(Integer.class)
                .one();
    }

    private static WatchedFeed feed(ResultSet row) throws SQLException {
        return new WatchedFeed(
                row.getLong("id"),
                new NamedFeed(row.getString("address"), Columns.text(row, "title"), Columns.text(row, "folder")),
                KnownTime.parse(row.getString("added")),
                state(row),
                new WatchedFeed.ArticleCounts(row.getInt("kept"), row.getInt("waiting"), row.getInt("lost")));
    }

    private static FeedState state(ResultSet row) throws SQLException {
        long gap = row.getLong("usual_gap");
        Optional<Duration> usualGap = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(gap));
        return new FeedState(
                Columns.text(row, "title"),
                Columns.time(row, "visited"),
                Columns.time(row, "succeeded"),
                Columns.time(row, "news"),
                KnownTime.parse(row.getString("next_visit")),
                Duration.ofSeconds(row.getLong("pace")),
                usualGap,
                row.getInt("failures"),
                row.getInt("barren"),
                Columns.trouble(row),
                Columns.validators(row),
                Columns.text(row, "content"),
                row.getInt("entries"));
    }
}
