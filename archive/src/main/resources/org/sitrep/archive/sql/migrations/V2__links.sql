-- Where reports belong, and what linking takes from their readings.

-- What is kept ------------------------------------------------------------------------------------------------------------------

-- Which origin and story a report has, by whose word, and since when: one row each time that changes. known_until is null while it stands.
create table placements (
    id ${key},
    report bigint not null,
    origin text not null,
    story text not null,
    author text not null,
    known_from ${sorted} not null,
    known_until ${sorted}
);
create index placements_by_report on placements (report);
create index placements_by_origin on placements (origin, report);
create index placements_by_story on placements (story, report);
create index placements_by_end on placements (known_until) where known_until is not null;

-- Stories that had a report which was forgotten.
create table story_losses (
    story text not null,
    known_from ${sorted} not null
);

-- What follows from it ----------------------------------------------------------------------------------------------------------

-- What later reports are compared with: the publisher's family, the agency whose mark a report bears, and a sample of its words.
create table fingerprints (
    report ${key},
    publisher text,
    agency text,
    packed ${bytes} not null
);

-- Which reports have a run of words or a weighty word: the latest of them, packed.
create table link_keys (
    link_key ${key},
    reports ${bytes} not null
);

-- In how many reports a word occurs. The word -1 occurs in all.
create table word_counts (
    word ${key},
    reports bigint not null
);

-- What a reading says that questions across reports are answered from, packed in a form that has a number.
create table evidence (
    reading ${key},
    form bigint not null,
    packed ${bytes} not null
);
create index evidence_by_form on evidence (form);

-- Reports are asked for by their days.
create index revisions_by_day on revisions (coalesce(published, substr(known_from, 1, 10)));

-- For people: what stands now, in plain words -----------------------------------------------------------------------------------

create view stories as
select p.story, p.origin, v.given_id as report, v.publisher, v.title, v.published, p.author, p.known_from
from placements p
join standing s on s.report = p.report and s.known_until is null
join revisions v on v.id = s.revision
where p.known_until is null;
