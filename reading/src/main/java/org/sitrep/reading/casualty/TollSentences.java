// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityEffect;

/** Numbers that a toll is said to have come to: "the number of people killed has risen to 12", "the toll stood at 11". Stateless. */
final class TollSentences {

    /** In tokens before a number, how far its verb may stand: "has risen sharply to". Set by hand. */
    private static final int TOKENS_TO_VERB = 3;

    private static final Words TO = Words.of("to", "at", "from");
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    private final List<Quantity> quantities;
    private final boolean deaths;

    TollSentences(AnnotatedText text, CasualtyLexicon lexicon, List<Quantity> quantities) {
        this.text = text;
        this.lexicon = lexicon;
        this.quantities = quantities;
        this.deaths = text.size() > 0
                && findHarm(new TokenRange(0, text.size()))
                        .filter(QuantityEffect.KILLED::equals)
                        .isPresent();
    }

    /** What befell those whom a number without a noun counts. */
    Optional<QuantityEffect> findEffect(int index) {
        Optional<Integer> subject = findSubject(index);
        return subject.isEmpty() ? Optional.empty() : effectOf(subject.get());
    }

    /** Whether that is the toll of a war: "the death toll of the war". */
    boolean isOfWar(int index) {
        return findWords(index).filter(this::namesWar).isPresent();
    }

    /** The words for the toll: "the death toll of Saturday's strike". */
    Optional<TokenRange> findWords(int index) {
        return findSubject(index).map(text::subtree);
    }

    private boolean namesWar(TokenRange range) {
        for (int token = range.first(); token < range.end(); token++) {
            if (Scopes.isWar(text.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** The noun that tells what is counted: "toll" or "number". */
    private Optional<Integer> findSubject(int index) {
        TokenRange number = text.tokensIn(quantities.get(index).span());
        Optional<Integer> verb =
                text.tag(number.last()) == Tag.CD ? findVerb(number.first()) : Optional.<Integer>empty();
        return verb.flatMap(this::subjectOf);
    }

    private Optional<Integer> findVerb(int number) {
        int token = number - 1;
        int limit = Math.max(0, number - TOKENS_TO_VERB);
        boolean to = token >= limit && TO.has(text.lower(token));
        while (to && token > limit && !text.tag(token).isVerb()) {
            token--;
        }
        boolean counts = token >= limit
                && text.sentenceOf(token) == text.sentenceOf(number)
                && text.tag(token).isVerb()
                && lexicon.is(to ? "change" : "reaching", text.lemma(token));
        return counts ? Optional.of(token) : Optional.empty();
    }

    private Optional<Integer> subjectOf(int verb) {
        for (int child : text.children(verb)) {
            if (SUBJECTS.contains(text.relation(child))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** A toll that is called nothing else counts the dead, where the text tells of any. */
    private Optional<QuantityEffect> effectOf(int subject) {
        return switch (text.lemma(subject)) {
            case "toll" -> isOfDeaths(subject) ? Optional.of(QuantityEffect.KILLED) : Optional.empty();
            case "number" -> findHarm(text.subtree(subject));
            default -> Optional.empty();
        };
    }

    private boolean isOfDeaths(int toll) {
        OptionalInt kind = text.findChild(toll, Relation.COMPOUND);
        return kind.isPresent() ? text.lemma(kind.getAsInt()).equals("death") : deaths;
    }

    /** The first word of harm. */
    private Optional<QuantityEffect> findHarm(TokenRange range) {
        for (int token = range.first(); token < range.end(); token++) {
            String word = text.lemma(token);
            Optional<QuantityEffect> harm = lexicon.findHarm("object", word)
                    .or(() -> lexicon.findHarm("subject", word))
                    .or(() -> lexicon.findHarm("noun", word))
                    .or(() -> lexicon.findHarm("state", word));
            if (harm.isPresent()) {
                return harm;
            }
        }
        return Optional.empty();
    }
}
