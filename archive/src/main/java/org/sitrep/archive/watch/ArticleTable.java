// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Storable;
import org.sitrep.record.identity.ReportId;

/** The articles that feeds have named, row by row. */
public record ArticleTable(Handle handle) {

    /** As many as any database takes in one question. */
    private static final int AT_ONCE = 500;

    private static final String DUE = """
            select * from watched_articles
            where id in (
                select min(id) from watched_articles where next_visit <= :now and feed is not null group by host)
            order by next_visit, id
            """;

    private static final String NEXT = """
            select min(next_visit) from (
                select min(next_visit) as next_visit from watched_articles
                union all
                select min(next_visit) from watched_feeds) as next
            """;

    private static final String KEEP = """
            insert into watched_articles (id, key, feed, address, host, entry, title, published, publisher, language, summary, seen,
                next_visit, visits, failures, fault_code, fault, report, words, validated, etag, last_modified)
            select coalesce(max(id), 0) + 1, :key, :feed, :address, :host, :entry, :title, :published, :publisher, :language, :summary, :seen,
                :nextVisit, :visits, :failures, :faultCode, :fault, :report, :words, :validated, :etag, :lastModified
            from watched_articles
            where true
            on conflict (key) do update set feed = excluded.feed, address = excluded.address, host = excluded.host, entry = excluded.entry,
                title = excluded.title, published = excluded.published, publisher = excluded.publisher, language = excluded.language,
                summary = excluded.summary, seen = excluded.seen, next_visit = excluded.next_visit, visits = excluded.visits,
                failures = excluded.failures, fault_code = excluded.fault_code, fault = excluded.fault, report = excluded.report,
                words = excluded.words, validated = excluded.validated, etag = excluded.etag, last_modified = excluded.last_modified
            """;

    /** One of each host that is due, the longest due first. */
    public List<WatchedArticle> due(Instant now) {
        return handle.createQuery(DUE)
                .bind("now", KnownTime.text(now))
                .map((row, context) -> article(row))
                .list();
    }

    /** When something is due next, an article or a feed. */
    public Optional<Instant> nextDue() {
        return handle.createQuery(NEXT).mapTo(String.class).findOne().map(KnownTime::parse);
    }

    /** Those of these that are known. */
    public Map<ReportId, WatchedArticle> among(Collection<ReportId> keys) {
        Map<ReportId, WatchedArticle> found = new LinkedHashMap<>();
        List<String> all = keys.stream().map(ReportId::value).distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            handle.createQuery("select * from watched_articles where key in (<keys>) order by id")
                    .bindList("keys", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .map((row, context) -> article(row))
                    .forEach(article -> found.put(article.key(), article));
        }
        return found;
    }

    /** Adds it, or changes what is noted of it. */
    public void keep(WatchedArticle article) {
        ArticleState state = article.state();
        Update keep = handle.createUpdate(KEEP)
                .bind("key", article.key().value())
                .bind("feed", article.feed())
                .bind("address", Storable.text(article.address()))
                .bind("host", Storable.text(article.host()))
                .bind("entry", state.entry())
                .bind("seen", KnownTime.text(article.note().seen()))
                .bind("visits", state.visits())
                .bind("failures", state.failures());
        bindNote(keep, article.note());
        Columns.bindTime(keep, "nextVisit", state.nextVisit());
        Columns.bindTrouble(keep, state.trouble());
        Columns.bindText(keep, "report", state.report());
        Columns.bindText(keep, "words", state.words());
        Columns.bindValidators(keep, state.validators());
        keep.execute();
    }

    private static void bindNote(Update keep, EntryNote note) {
        Columns.bindText(keep, "title", note.title());
        Columns.bindText(keep, "published", note.published());
        Columns.bindText(keep, "publisher", note.publisher());
        Columns.bindText(keep, "language", note.language());
        Columns.bindText(keep, "summary", note.summary());
    }

    private static WatchedArticle article(ResultSet row) throws SQLException {
        return new WatchedArticle(
                new ReportId(row.getString("key")),
                row.getLong("feed"),
                row.getString("address"),
                row.getString("host"),
                new EntryNote(
                        Columns.text(row, "title"),
                        Columns.text(row, "published"),
                        Columns.text(row, "publisher"),
                        Columns.text(row, "language"),
                        Columns.text(row, "summary"),
                        KnownTime.parse(row.getString("seen"))),
                state(row));
    }

    private static ArticleState state(ResultSet row) throws SQLException {
        return new ArticleState(
                row.getString("entry"),
                Columns.time(row, "next_visit"),
                row.getInt("visits"),
                row.getInt("failures"),
                Columns.trouble(row),
                Columns.text(row, "report"),
                Columns.text(row, "words"),
                Columns.validators(row));
    }
}
