-- The archive. First what is kept and never changed, then what follows from it and can be made again at any time.
-- Times are UTC with six digits behind the second, so that they sort as text. Days are ISO 8601.
-- PostgreSQL is told to sort both by their characters, not by the rules of a language.

-- What is kept ------------------------------------------------------------------------------------------------------------------

-- Names the archive itself.
create table archive (
    name text not null primary key,
    value text not null
);

-- One row a report, whatever becomes of its words.
create table report_keys (
    id ${key},
    key text not null unique,
    known_from ${sorted} not null
);

-- One row a wording of a report, and what was said of it when it came in first.
create table revisions (
    id ${key},
    report bigint not null references report_keys,
    hash text not null,
    given_id text not null,
    url text,
    publisher text,
    title text,
    published ${sorted},
    published_from text,
    language text not null,
    length integer not null,
    known_from ${sorted} not null,
    unique (report, hash)
);
create index revisions_by_given_id on revisions (given_id);

-- The words of a revision: UTF-8, packed with zstd.
create table texts (
    revision ${key} references revisions,
    packed ${bytes} not null
);

-- One row each time another wording was seen than the one that stood.
create table sightings (
    id ${key},
    report bigint not null references report_keys,
    revision bigint not null references revisions,
    known_from ${sorted} not null
);
create index sightings_by_report on sightings (report);

-- Who made readings: versions of the program with the tables and places they know.
create table producers (
    id ${key},
    version text not null,
    tables text not null,
    gazetteer text not null,
    unique (version, tables, gazetteer)
);

-- One row a reading of a revision. A later version of the program adds another.
create table readings (
    id ${key},
    revision bigint not null references revisions,
    producer bigint references producers,
    unknown text,
    known_from ${sorted} not null
);
create index readings_by_revision on readings (revision);

-- The record that a reading is, as JSON without the words, packed with zstd.
create table records (
    reading ${key} references readings,
    packed ${bytes} not null
);

-- The gaps: reports that the law or their subjects wanted forgotten.
create table forgotten (
    key text not null primary key,
    known_from ${sorted} not null
);

-- What follows from it ----------------------------------------------------------------------------------------------------------

-- No references are declared here: they would be checked for every row, and what is wrong is made again.

-- Which reading stands for a report, and since when; known_until is null while it does. Ids are in the order of known_from.
create table standing (
    id ${key},
    reading bigint not null,
    report bigint not null,
    revision bigint not null,
    known_from ${sorted} not null,
    known_until ${sorted}
);
create index standing_by_reading on standing (reading);
create index standing_by_report on standing (report);
create index standing_by_known_from on standing (known_from);

-- Things that many readings mention, each once.
create table terms (
    id ${key},
    term text not null unique
);
create table periods (
    id ${key},
    first ${sorted} not null,
    until ${sorted} not null,
    unique (first, until)
);
create index periods_by_until on periods (until);
create table names (
    id ${key},
    name text not null unique
);
create table name_words (
    word text not null,
    name bigint not null,
    primary key (word, name)
) ${clustered};
create table actors (
    id ${key},
    name bigint not null,
    kind text not null,
    country text not null,
    sector text not null,
    unique (name, kind, country, sector)
);
create table places (
    id ${key},
    name bigint not null,
    kind text not null,
    country text not null,
    latitude double precision not null,
    longitude double precision not null,
    unique (name, kind, country, latitude, longitude)
);

-- Which readings have somebody who speaks or acts, a place, a stretch of time. They lead from what is asked for to where it may be found.
create table actor_readings (
    actor bigint not null,
    reading bigint not null,
    primary key (actor, reading)
) ${clustered};
create table place_readings (
    place bigint not null,
    reading bigint not null,
    primary key (place, reading)
) ${clustered};
create table period_readings (
    period bigint not null,
    reading bigint not null,
    primary key (period, reading)
) ${clustered};

-- The items of a reading, in its order. Offsets count UTF-16 code units. Confidences are in thousandths.
create table statement_items (
    reading bigint not null,
    position integer not null,
    item text not null,
    act bigint not null,
    source_kind bigint not null,
    start_offset integer not null,
    end_offset integer not null,
    said bigint,
    parent integer,
    confidence integer not null,
    primary key (reading, position)
) ${clustered};
create table source_items (
    reading bigint not null,
    statement integer not null,
    position integer not null,
    actor bigint,
    words text,
    primary key (reading, statement, position)
) ${clustered};
create table event_items (
    reading bigint not null,
    position integer not null,
    item text not null,
    type bigint not null,
    mode bigint,
    status bigint not null,
    start_offset integer not null,
    end_offset integer not null,
    period bigint,
    place bigint,
    statement integer,
    confidence integer not null,
    wanted integer not null,
    primary key (reading, position)
) ${clustered};
-- The role is 0 for those who act and 1 for those acted upon.
create table participant_items (
    reading bigint not null,
    event integer not null,
    role integer not null,
    position integer not null,
    actor bigint not null,
    primary key (reading, event, role, position)
) ${clustered};
create table quantity_items (
    reading bigint not null,
    position integer not null,
    start_offset integer not null,
    end_offset integer not null,
    value double precision,
    low double precision,
    high double precision,
    unit bigint,
    effect bigint,
    primary key (reading, position)
) ${clustered};

-- For people: what stands now, in plain words -----------------------------------------------------------------------------------

create view reports as
select k.key, v.given_id, v.hash as revision, v.url, v.publisher, v.title, v.published, v.language, v.length,
    k.known_from as added, s.known_from as stands_since, p.version as read_by, s.reading
from standing s
join report_keys k on k.id = s.report
join revisions v on v.id = s.revision
join readings r on r.id = s.reading
left join producers p on p.id = r.producer
where s.known_until is null;

create view statements as
select v.given_id as report, i.item, a.term as act, k.term as source_kind, i.start_offset, i.end_offset,
    d.first as said_from, d.until as said_to, u.item as parent, i.confidence / 1000.0 as confidence, i.reading
from standing s
join revisions v on v.id = s.revision
join statement_items i on i.reading = s.reading
join terms a on a.id = i.act
join terms k on k.id = i.source_kind
left join periods d on d.id = i.said
left join statement_items u on u.reading = i.reading and u.position = i.parent
where s.known_until is null;

create view statement_sources as
select v.given_id as report, i.item as statement, coalesce(n.name, x.words) as source, a.kind,
    nullif(a.country, '') as country, nullif(a.sector, '') as sector, i.reading
from standing s
join revisions v on v.id = s.revision
join statement_items i on i.reading = s.reading
join source_items x on x.reading = i.reading and x.statement = i.position
left join actors a on a.id = x.actor
left join names n on n.id = a.name
where s.known_until is null;

create view events as
select v.given_id as report, i.item, t.term as type, m.term as mode, c.term as status, i.start_offset, i.end_offset,
    d.first as from_day, d.until as to_day, n.name as place, nullif(g.country, '') as country, g.latitude, g.longitude,
    u.item as statement, i.confidence / 1000.0 as confidence, i.wanted / 1000.0 as wanted, i.reading
from standing s
join revisions v on v.id = s.revision
join event_items i on i.reading = s.reading
join terms t on t.id = i.type
join terms c on c.id = i.status
left join terms m on m.id = i.mode
left join periods d on d.id = i.period
left join places g on g.id = i.place
left join names n on n.id = g.name
left join statement_items u on u.reading = i.reading and u.position = i.statement
where s.known_until is null;

create view event_participants as
select v.given_id as report, i.item as event, case x.role when 0 then 'actor' else 'recipient' end as role, n.name, a.kind,
    nullif(a.country, '') as country, nullif(a.sector, '') as sector, i.reading
from standing s
join revisions v on v.id = s.revision
join event_items i on i.reading = s.reading
join participant_items x on x.reading = i.reading and x.event = i.position
join actors a on a.id = x.actor
join names n on n.id = a.name
where s.known_until is null;

create view report_places as
select v.given_id as report, n.name as place, g.kind, nullif(g.country, '') as country, g.latitude, g.longitude, s.reading
from standing s
join revisions v on v.id = s.revision
join place_readings x on x.reading = s.reading
join places g on g.id = x.place
join names n on n.id = g.name
where s.known_until is null;

create view quantities as
select v.given_id as report, i.start_offset, i.end_offset, i.value, i.low, i.high, u.term as unit, e.term as effect, i.reading
from standing s
join revisions v on v.id = s.revision
join quantity_items i on i.reading = s.reading
left join terms u on u.id = i.unit
left join terms e on e.id = i.effect
where s.known_until is null;
