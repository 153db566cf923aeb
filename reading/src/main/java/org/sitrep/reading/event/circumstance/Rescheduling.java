// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.reading.syntax.Introducer;

/** Finds the new day of what was put off or moved: "the talks set for Sunday were postponed until Tuesday" will be on Tuesday. */
final class Rescheduling {

    private static final Relations MOVED = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);

    private final AnnotatedText text;

    Rescheduling(AnnotatedText text) {
        this.text = text;
    }

    Optional<AdjunctCandidate> findNewDay(int anchor, List<AdjunctCandidate> times) {
        int verb = text.head(anchor);
        boolean moved = MOVED.has(text.relation(anchor)) && CircumstanceWords.MOVING.has(text.lemma(verb));
        return moved
                ? times.stream().filter(time -> isNewDay(time.head(), verb)).findFirst()
                : Optional.empty();
    }

    private boolean isNewDay(int time, int verb) {
        return text.head(time) == verb
                && text.isRelation(time, Relation.OBL)
                && CircumstanceWords.NEW_DAY.has(Introducer.of(text, time));
    }
}
