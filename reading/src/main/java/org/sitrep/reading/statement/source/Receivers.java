// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.actor.Actor;

/**
 * Who receives a statement: the actors spoken to and the media that relay it. Nobody receives what they say themselves.
 *
 * @param addressees ids of actors
 * @param via full names of media
 */
public record Receivers(List<String> addressees, List<String> via) {

    public static Receivers of(CuedText clause, StatementDraft draft, Mentions mentions) {
        Media media = new Media(clause.text(), mentions);
        List<Addressees.Hearer> hearers = new ArrayList<>(Addressees.of(clause, draft.anchor()));
        hearers.removeIf(hearer -> isSource(hearer, draft) || !hearer.object() && isSaid(clause, hearer, draft));
        List<String> sources = draft.sources().stream()
                .flatMap(source -> mentions.findIn(source).stream())
                .flatMap(actor -> List.of(actor.id(), actor.name()).stream())
                .toList();
        return new Receivers(
                hearers.stream()
                        .filter(Addressees.Hearer::addressed)
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
    private static Optional<Actor> findActor(CuedText clause, Addressees.Hearer hearer, Mentions mentions) {
        OptionalInt owner = clause.text().findChild(clause.text().headOf(hearer.phrase()), Relation.NMOD_POSS);
        Optional<Actor> own = mentions.findIn(hearer.phrase());
        return own.isPresent() || owner.isEmpty()
                ? own
                : mentions.findByHead(owner.getAsInt()).filter(Media::isMedium);
    }

    private static boolean isSource(Addressees.Hearer hearer, StatementDraft draft) {
        return draft.sources().stream().anyMatch(source -> source.overlaps(hearer.phrase()));
    }

    /** Whether a phrase is part of what is said. */
    private static boolean isSaid(CuedText clause, Addressees.Hearer hearer, StatementDraft draft) {
        int start = clause.text().start(hearer.phrase().first());
        return draft.contents().stream().anyMatch(content -> content.start() <= start && start < content.end());
    }
}
