// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** Finds the actor that a token or phrase means. Immutable and thread-safe. */
public final class Mentions {

    private final AnnotatedText text;
    private final Map<Integer, Actor> byHead;

    private Mentions(AnnotatedText text, Map<Integer, Actor> byHead) {
        this.text = text;
        this.byHead = byHead;
    }

    public static Mentions of(AnnotatedText text, List<Actor> actors) {
        Map<Integer, Actor> byHead = new HashMap<>();
        for (Actor actor : actors) {
            for (Span mention : actor.mentions()) {
                byHead.putIfAbsent(text.headOf(text.tokensIn(mention)), actor);
            }
        }
        return new Mentions(text, byHead);
    }

    /** The actor one of whose mentions has this token for its head. */
    public Optional<Actor> findByHead(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** The actor that a noun phrase means: that of its head, or of a name in apposition to it. */
    public Optional<Actor> findIn(TokenRange phrase) {
        int head = text.headOf(phrase);
        Optional<Actor> own = findByHead(head);
        if (own.isPresent()) {
            return own;
        }
        for (int child : text.children(head)) {
            boolean names = text.isRelation(child, Relation.APPOS) || text.isRelation(child, Relation.COMPOUND);
            if (names && phrase.contains(child) && byHead.containsKey(child)) {
                return findByHead(child);
            }
        }
        return Optional.empty();
    }
}
