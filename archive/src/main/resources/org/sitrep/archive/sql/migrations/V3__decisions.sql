-- What people decided on stories, over what the program found. The places that follow from it are placements with these people as authors.

-- What is kept ------------------------------------------------------------------------------------------------------------------

-- Who merged stories or split one, why and when (decided: in whichever archive that was). story is where the reports were put; a merge puts them
-- wherever its anchor is. known_until is null while it stands.
create table decisions (
    id ${key},
    kind text not null,
    author text not null,
    reason text,
    anchor bigint,
    story text not null,
    decided ${sorted} not null unique,
    known_from ${sorted} not null,
    known_until ${sorted},
    undone_by text
);

-- The reports that a decision put there, and the story that each was in. Linking again writes anew, here and above, where a decision found and put them.
create table decision_moves (
    decision bigint not null,
    report bigint not null,
    story_before text not null,
    primary key (decision, report)
) ${clustered};
create index decision_moves_by_report on decision_moves (report);

-- For people: what was decided, in plain words ----------------------------------------------------------------------------------

create view story_decisions as
select d.id as decision, d.kind, d.story, m.story_before, k.key as report, d.author, d.reason, d.decided, d.known_from, d.known_until, d.undone_by
from decisions d
join decision_moves m on m.decision = d.id
join report_keys k on k.id = m.report;
