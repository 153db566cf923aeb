// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.office.Office;

/** Reads the offices that noun phrases and titles name. */
final class OfficeReader {

    private static final Words COMPLEMENT_PREPOSITIONS = Words.of("of", "for");
    private static final Tags NOUN_OR_ADJECTIVE = Tags.NOUNS.with(Tag.JJ);

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;

    OfficeReader(AnnotatedText text, ActorLexicon lexicon, MentionContext context) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
    }

    /** The office of a common noun: "the deputy head of the ferry board". */
    Office readNoun(int noun) {
        StringBuilder role = new StringBuilder();
        Set<String> scope = new LinkedHashSet<>();
        for (int token = context.nounPhrase(noun).first(); token < noun; token++) {
            String word = text.lower(token);
            boolean place = context.isToponym(token)
                    || CountryWords.find(text.form(token)).isPresent();
            boolean name = text.tag(token).isProperNoun()
                    && lexicon.findRole(text.lemma(token)).isEmpty()
                    && isOwner(token);
            if (context.isToponym(token) && CountryWords.find(text.form(token)).isEmpty() || !place && name) {
                scope.add(word);
            } else if (!place && (text.tag(token).isNoun() || Office.isClassifying(word))) {
                role.append(word).append(' ');
            }
        }
        addComplement(noun, scope);
        return Office.of(role + text.lemma(noun), scope);
    }

    /** Whether a possessive mark follows within the phrase. */
    private boolean isOwner(int token) {
        int next = token + 1;
        while (next < text.size() && text.tag(next).isProperNoun()) {
            next++;
        }
        return next < text.size() && text.tag(next) == Tag.POS;
    }

    /** "Of the ferry board", "for trade". */
    private void addComplement(int noun, Set<String> scope) {
        for (int child : text.children(noun)) {
            boolean complement = text.isRelation(child, Relation.NMOD)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition -> COMPLEMENT_PREPOSITIONS.has(text.lower(preposition)));
            if (complement) {
                TokenRange phrase = text.subtree(child);
                for (int token = phrase.first(); token < phrase.end(); token++) {
                    boolean noCountry = CountryWords.find(text.form(token)).isEmpty();
                    if (noCountry && NOUN_OR_ADJECTIVE.has(text.tag(token)) && token <= child) {
                        scope.add(text.lower(token));
                    }
                }
            }
        }
    }

    /** The office of a title before a name, "Deputy Finance Minister". */
    Optional<Office> findTitle(Mention name) {
        return name.role().map(role -> {
            Set<String> scope = new LinkedHashSet<>();
            StringBuilder rest = new StringBuilder();
            for (String word : role.split(" ", -1)) {
                boolean place = isScope(name, word);
                if (place) {
                    scope.add(word);
                } else {
                    rest.append(rest.isEmpty() ? "" : " ").append(word);
                }
            }
            return Office.of(rest.isEmpty() ? role : rest.toString(), scope);
        });
    }

    private boolean isScope(Mention name, String word) {
        for (int token = name.range().first(); token < name.range().end(); token++) {
            if (context.isToponym(token) && text.form(token).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
