// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.reading.actor.mention.Mention;

/** The mentions by name found so far, none of which shares a token with another. Not thread-safe. */
final class NamedMentions {

    private final AnnotatedText text;
    private final boolean[] taken;
    private final List<Mention> mentions = new ArrayList<>();

    NamedMentions(AnnotatedText text) {
        this.text = text;
        this.taken = new boolean[text.size()];
    }

    void add(Mention mention) {
        Arrays.fill(taken, mention.range().first(), mention.range().end(), true);
        mentions.add(mention);
    }

    /** In the order in which they were added. */
    List<Mention> list() {
        return List.copyOf(mentions);
    }

    boolean isTaken(int token) {
        return taken[token];
    }

    /** Whether all tokens are free and stand in one sentence. */
    boolean isFree(TokenRange range) {
        for (int token = range.first(); token < range.end(); token++) {
            if (taken[token]) {
                return false;
            }
        }
        return text.sentenceOf(range.first()) == text.sentenceOf(range.last());
    }

    /** The run of free tokens of that class that begins at the token. */
    Optional<TokenRange> findRun(EntityTag tag, int token) {
        if (text.entity(token) != tag || taken[token]) {
            return Optional.empty();
        }
        int end = token + 1;
        while (end < text.size()
                && text.entity(end) == tag
                && text.sentenceOf(end) == text.sentenceOf(token)
                && !taken[end]) {
            end++;
        }
        return Optional.of(new TokenRange(token, end));
    }
}
