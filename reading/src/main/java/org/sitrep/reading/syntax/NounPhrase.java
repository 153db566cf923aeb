// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/**
 * A noun phrase, as a view of the text. It answers for any token; where the token heads no noun phrase the answers are empty, or mean the
 * token alone.
 *
 * @param head the token the others of the phrase hang from
 */
public record NounPhrase(AnnotatedText text, int head) {

    private static final Words INDEFINITE =
            WordKinds.load(NounPhrase.class, "words.tsv").get("indefinite");
    private static final Tags KNOWN = Tags.of(Tag.NNP, Tag.NNPS, Tag.PRP, Tag.WP, Tag.WDT, Tag.DT);

    /** The article or other determiner. */
    public OptionalInt findDeterminer() {
        return text.findChild(head, Relation.DET);
    }

    public Definiteness definiteness() {
        OptionalInt determiner = findDeterminer();
        if (determiner.isPresent()) {
            return INDEFINITE.has(text.lower(determiner.getAsInt())) ? Definiteness.INDEFINITE : Definiteness.DEFINITE;
        }
        boolean known = KNOWN.has(text.tag(head)) || findPossessor().isPresent();
        return known ? Definiteness.DEFINITE : Definiteness.BARE;
    }

    /** "<em>Norland</em>'s attack", "<em>their</em> attack". */
    public OptionalInt findPossessor() {
        return text.findChild(head, Relation.NMOD_POSS);
    }

    /** What stands behind "of" where nothing is counted: "the attack of <em>Norland</em>". */
    public OptionalInt findOf() {
        return Partitive.findCounted(text, head).isPresent() ? OptionalInt.empty() : Partitive.findOf(text, head);
    }

    /** The noun behind "of" that this one counts: "dozens of <em>soldiers</em>", "one of the <em>men</em>". */
    public OptionalInt findCounted() {
        return Partitive.findCounted(text, head);
    }

    /** The noun that is meant: the one that is counted, else its own head. */
    public int meant() {
        int noun = head;
        for (OptionalInt next = findCounted(); next.isPresent(); next = Partitive.findCounted(text, noun)) {
            noun = next.getAsInt();
        }
        return noun;
    }

    /** The phrases behind prepositions, "of" included: "a truce <em>with Norland</em>". */
    public List<PrepositionalPhrase> prepositionalPhrases() {
        return PrepositionalPhrase.below(text, head);
    }

    /** The nouns that stand before its head and modify it: "<em>oil</em> price". */
    public List<Integer> compounds() {
        return children(Relation.COMPOUND);
    }

    /** The adjectives, and participles like them: "a <em>wounded</em> sailor". */
    public List<Integer> adjectives() {
        return children(Relation.AMOD).stream()
                .filter(child -> !new Predicate(text, child).isBeforeObject())
                .toList();
    }

    private List<Integer> children(Relation relation) {
        List<Integer> found = new ArrayList<>();
        for (int child : text.children(head)) {
            if (text.isRelation(child, relation)) {
                found.add(child);
            }
        }
        return List.copyOf(found);
    }

    /** The heads of all phrases that "and" or "or" joins, this one included, in text order, whichever of them is asked. */
    public List<Integer> conjuncts() {
        return Conjuncts.list(text, head);
    }

    /** "The envoy, <em>Dana Orlov</em>". */
    public OptionalInt findApposition() {
        return text.findChild(head, Relation.APPOS);
    }

    /** The words of the phrase, without its preposition and without what is joined to it. */
    public TokenRange extent() {
        return Extents.of(text, head);
    }

    /** What it is to the word it depends on. A conjunct is what the first one is, and the counted noun what the counting one is. */
    public GrammaticalRole role() {
        return GrammaticalRoles.of(text, outermost());
    }

    /** The word before it that ties it to what it depends on, in lower case, mostly a preposition; empty where there is none. */
    public String preposition() {
        return Introducer.of(text, outermost());
    }

    /** The verb, or other predicate, that it is an argument or adjunct of. */
    public OptionalInt findVerb() {
        return GrammaticalRoles.findPredicate(text, outermost());
    }

    /** The first conjunct, or the word that counts this one, in whose place it stands. */
    private int outermost() {
        int at = Conjuncts.first(text, head);
        while (Partitive.isCounted(text, at)) {
            at = Conjuncts.first(text, text.head(at));
        }
        return at;
    }
}
