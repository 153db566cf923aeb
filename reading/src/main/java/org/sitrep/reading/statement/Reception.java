// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.record.Actor;

/**
 * Who receives a statement: the actors spoken to and the media that relay it. Nobody receives what they say themselves.
 *
 * @param addressees ids of actors
 * @param via full names of media
 */
record Reception(List<String> addressees, List<String> via) {

    static Reception of(Clause clause, Draft draft, Mentions mentions) {
        Media media = new Media(clause.text(), mentions);
        List<Hearers.Hearer> hearers = new ArrayList<>(Hearers.of(clause, draft.anchor()));
        hearers.removeIf(hearer -> isSource(hearer, draft) || !hearer.object() && isSaid(clause, hearer, draft));
        List<String> sources = draft.sources().stream()
                .flatMap(source -> mentions.findIn(source).stream())
                .flatMap(actor -> List.of(actor.id(), actor.name()).stream())
                .toList();
        return new Reception(
                hearers.stream()
                        .filter(Hearers.Hearer::addressed)
                        .flatMap(hearer -> findActor(clause, hearer, mentions).map(Actor::id).stream())
                        .filter(id -> !sources.contains(id))
                        .distinct()
                        .toList(),
                hearers.stream()
                        .flatMap(hearer -> media.findName(hearer.phrase()).stream())
                        .filter(name -> !sources.contains(name))
                        .distinct()
                        .toList());
    }

    /** The actor that is meant, or the one whose programme it is. */
    private static Optional<Actor> findActor(Clause clause, Hearers.Hearer hearer, Mentions mentions) {
        OptionalInt owner = clause.text().findChild(clause.text().headOf(hearer.phrase()), "nmod:poss");
        Optional<Actor> own = mentions.findIn(hearer.phrase());
        return own.isPresent() || owner.isEmpty()
                ? own
                : mentions.findByHead(owner.getAsInt()).filter(Media::isMedium);
    }

    private static boolean isSource(Hearers.Hearer hearer, Draft draft) {
        return draft.sources().stream().anyMatch(source -> source.overlaps(hearer.phrase()));
    }

    /** Whether a phrase is part of what is said. */
    private static boolean isSaid(Clause clause, Hearers.Hearer hearer, Draft draft) {
        int start = clause.text().start(hearer.phrase().first());
        return draft.contents().stream().anyMatch(content -> content.start() <= start && start < content.end());
    }
}
