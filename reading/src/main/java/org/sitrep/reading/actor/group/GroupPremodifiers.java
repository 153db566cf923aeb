// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.group;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.reading.actor.context.MentionContext;

/** Tells nouns before another noun that say whose it is, or who does it: "police raid", "hostage swap", "rebel-held town". */
public final class GroupPremodifiers {

    private static final Relations PREMODIFIERS = Relations.of(Relation.COMPOUND, Relation.AMOD);

    private final AnnotatedText text;
    private final MentionContext context;

    public GroupPremodifiers(AnnotatedText text, MentionContext context) {
        this.text = text;
        this.context = context;
    }

    /** Whether the noun before another means a group of its own: in "police officer" the officer is meant, not the police. */
    public boolean isGroup(int token) {
        return GroupWords.PREMODIFYING_GROUP.has(text.lemma(token)) && (isBeforeThing(token) || isHolder(token));
    }

    private boolean isBeforeThing(int token) {
        int head = text.head(token);
        return head > token
                && PREMODIFIERS.has(text.relation(token))
                && text.tag(head).isNoun()
                && !text.tag(head).isProperNoun()
                && !isBeforeRole(token, head);
    }

    /** Whether a role noun stands between the noun and the end of the phrase: "police chief", "army chief's car". */
    private boolean isBeforeRole(int token, int head) {
        for (int at = token + 1; at <= head; at++) {
            if (context.findRole(at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHolder(int token) {
        return token + 2 < text.size()
                && text.form(token + 1).equals("-")
                && GroupWords.HOLDING.has(text.lower(token + 2));
    }
}
