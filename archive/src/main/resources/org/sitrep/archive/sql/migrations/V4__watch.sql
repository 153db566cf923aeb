-- Feeds that are watched, the articles they name, and where the bytes are kept that were fetched.
-- It is state, not knowledge: it is overwritten, and no answer is taken from it.

-- One row a feed. Times of visits are null until there was one; pace and usual_gap are seconds.
create table watched_feeds (
    id ${key},
    address text not null unique,
    title text,
    folder text,
    added ${sorted} not null,
    visited ${sorted},
    succeeded ${sorted},
    news ${sorted},
    next_visit ${sorted} not null,
    pace bigint not null,
    usual_gap bigint,
    failures integer not null,
    barren integer not null,
    fault_code text,
    fault text,
    validated text,
    etag text,
    last_modified text,
    content text,
    entries integer not null
);
create index watched_feeds_by_next_visit on watched_feeds (next_visit);

-- One row an article that a feed has named, by the key of its report. feed is the one that named it first, null once that is watched no more.
-- entry is what the feed said of it last, words what its report said last, both as hashes; what else the feed said
-- is there until the article is. next_visit is null where nothing is left to do.
create table watched_articles (
    id ${key},
    key text not null unique,
    feed bigint,
    address text not null,
    host text not null,
    entry text not null,
    title text,
    published text,
    publisher text,
    language text,
    summary text,
    seen ${sorted} not null,
    next_visit ${sorted},
    visits integer not null,
    failures integer not null,
    fault_code text,
    fault text,
    report text,
    words text,
    validated text,
    etag text,
    last_modified text
);
create index watched_articles_by_next_visit on watched_articles (next_visit, host);
create index watched_articles_by_feed on watched_articles (feed);
create index watched_articles_by_report on watched_articles (report);

-- One row a capture: which bytes of which file beside the archive. report is the key of the report that was made of it, if one was.
create table captures (
    id ${key},
    address text not null,
    captured ${sorted} not null,
    file text not null,
    first_byte bigint not null,
    length bigint not null,
    sha256 text not null,
    report text
);
create index captures_by_report on captures (report);
