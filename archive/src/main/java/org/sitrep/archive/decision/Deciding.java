// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.link.Links;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Storable;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.decision.StoryMove;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.RecordLine;

/** Does and keeps what people decide, within transactions that others begin and end. What makes no sense changes nothing. */
public final class Deciding {

    private final Links links;
    private final StoryNames names;
    private final Application application;
    private final DecisionRows rows;
    private final NamedReports reports;

    public Deciding(Handle handle, Links links) {
        this.links = links;
        this.names = new StoryNames(handle, links);
        this.application = new Application(links, names);
        this.rows = new DecisionRows(handle);
        this.reports = new NamedReports(handle);
    }

    /** Puts the reports of all these stories into the first, and gives the decision's number. */
    public long merge(List<String> stories, Authorship by, String known) {
        List<String> distinct = stories.stream().distinct().toList();
        if (distinct.size() < 2) {
            throw Refusal.mergingOne(distinct);
        }
        distinct.forEach(this::requireThere);
        String into = distinct.getFirst();
        List<Long> moved = distinct.stream()
                .skip(1)
                .flatMap(story -> links.ofStory(story).stream())
                .sorted()
                .toList();
        return keep(new Task(DecisionKind.MERGE, Optional.of(reports.anchor(into)), moved, into), by, known);
    }

    /** Makes a story of its own of some reports of one, and gives the decision's number. */
    public long split(String story, List<ReportId> some, Authorship by, String known) {
        requireThere(story);
        List<Long> moved = some.stream().distinct().map(reports::row).toList();
        links.places(moved).forEach((report, place) -> {
            if (!place.story().equals(story)) {
                throw Refusal.notIn(story, reports.givenId(report), place.story());
            }
        });
        if (new HashSet<>(moved).containsAll(links.ofStory(story))) {
            throw Refusal.splittingAll(story);
        }
        return keep(new Task(DecisionKind.SPLIT, Optional.empty(), moved, names.newOne(moved.getFirst())), by, known);
    }

    private void requireThere(String story) {
        if (links.ofStory(story).isEmpty()) {
            throw Refusal.noStory(story);
        }
    }

    private long keep(Task task, Authorship by, String known) {
        return keep(task, by, known, known);
    }

    private long keep(Task task, Authorship by, String decided, String known) {
        return rows.add(task, application.apply(task, by.author(), known), by, decided, known);
    }

    /** Takes over what was decided in another archive, as far as its reports are here. */
    public Adoption adopt(RecordLine.Decided line, String known) {
        List<Long> moved = rowsOf(line.decision().moves().stream().map(StoryMove::report));
        if (moved.isEmpty()) {
            return Adoption.ABOUT_NOTHING;
        }
        Optional<Long> anchor = line.decision().anchor().flatMap(reports::find);
        String story = Storable.text(line.decision().story());
        Task task = new Task(line.decision().kind(), anchor, moved, story);
        keep(task, line.decision().authorship(), KnownTime.text(line.decided()), known);
        return Adoption.ADOPTED;
    }

    private List<Long> rowsOf(Stream<ReportId> some) {
        return some.flatMap(report -> reports.find(report).stream()).toList();
    }

    /** A decision by the time at which it was made, here or elsewhere: its number, and whether it stands. */
    public Optional<Made> findMade(Instant decided) {
        return rows.findMade(KnownTime.text(decided));
    }

    /** A decision that is here. */
    public record Made(long number, boolean stands) {}

    /**
     * Ends a decision. Its reports go back to where they were, but for those that have been moved since; what came meanwhile stays where it is.
     *
     * @param author whose word that is
     */
    public void undo(long number, String author, String known) {
        List<StoredDecision> all = rows.all();
        StoredDecision decision = all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.noDecision(number));
        if (!decision.stands()) {
            throw Refusal.undoneAlready(number);
        }
        rows.end(number, author, known);
        new Return(decision, all).byStory(links).forEach((story, back) -> links.move(back, story, author, known));
    }
}
