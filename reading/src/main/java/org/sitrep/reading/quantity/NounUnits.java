// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Dashes;

/** Finds the noun that a number counts: "12 sailors", "a 30-day truce", "three of them children". */
final class NounUnits {

    /** In tokens after a number, how far its noun may stand. Set by hand while reading development texts. */
    private static final int TOKENS_TO_NOUN = 6;

    /** In letters: the plural of a shorter word is not told from its singular. Set by hand. */
    private static final int SHORTEST_PLURAL = 4;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;

    NounUnits(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Optional<UnitFinder.Unit> find(Amount amount) {
        return findHyphenated(amount)
                .or(() -> findPartitive(amount))
                .or(() -> findBehindBore(amount))
                .or(() -> findCounted(amount));
    }

    private boolean isNumber(int token) {
        return token < text.size() && text.tag(token) == Tag.CD;
    }

    /** "5,000 155 mm shells", "40 120-mm mortars". */
    private Optional<UnitFinder.Unit> findBehindBore(Amount amount) {
        int bore = amount.end();
        int unit = Dashes.isAt(text, bore + 1) ? bore + 2 : bore + 1;
        boolean calibre = isNumber(bore) && unit < text.size() && lexicon.is("bore", text.lemma(unit));
        return calibre ? findFollowing(amount, unit + 1) : Optional.empty();
    }

    /** "A 30-day truce", "the 28-point plan". */
    private Optional<UnitFinder.Unit> findHyphenated(Amount amount) {
        int dash = amount.end();
        boolean joined = Dashes.isAt(text, dash)
                && text.start(dash) == text.end(dash - 1)
                && text.start(dash + 1) == text.end(dash);
        if (!joined
                || !text.tag(dash + 1).isNoun()
                || Character.isUpperCase(text.form(dash + 1).charAt(0))) {
            return Optional.empty();
        }
        String name = lemma(dash + 1);
        Optional<String> code =
                name.equals("pound") ? Optional.empty() : lexicon.currencies().find(name);
        Optional<String> unit = code.isPresent() ? Optional.empty() : Optional.of(name);
        return Optional.of(new UnitFinder.Unit(amount.first(), dash + 2, unit, code));
    }

    /** "Three of them children". */
    private Optional<UnitFinder.Unit> findPartitive(Amount amount) {
        int noun = amount.end() + 2;
        boolean counts = noun < text.size()
                && isWord(amount.end(), "of")
                && lexicon.is("partitive", text.lower(amount.end() + 1))
                && text.tag(noun).isNoun();
        return counts
                ? Optional.of(
                        new UnitFinder.Unit(amount.first(), amount.end(), Optional.of(lemma(noun)), Optional.empty()))
                : Optional.empty();
    }

    private Optional<UnitFinder.Unit> findCounted(Amount amount) {
        int last = amount.end() - 1;
        boolean describes =
                amount.end() + 1 < text.size() && text.tag(amount.end() + 1).isNoun();
        if (isOutcome(amount.end()) && !describes) {
            return Optional.empty();
        }
        if (amount.isVague() || isWord(amount.end(), "of")) {
            return findFollowing(amount, isWord(amount.end(), "of") ? amount.end() + 1 : amount.end());
        }
        int head = text.head(last);
        boolean counts = text.isRelation(last, Relation.NUMMOD)
                && head > last
                && head - last < TOKENS_TO_NOUN
                && text.tag(head).isNoun();
        if (counts) {
            return Optional.of(unit(amount, head));
        }
        return findFollowing(amount, amount.end());
    }

    /** The noun that follows, with nothing but what describes it between. */
    Optional<UnitFinder.Unit> findFollowing(Amount amount, int from) {
        for (int token = from; token < Math.min(from + TOKENS_TO_NOUN, text.size()); token++) {
            Tag tag = text.tag(token);
            boolean goesOn = token + 1 < text.size() && text.tag(token + 1).isNoun();
            if (tag == Tag.NNS && !goesOn || tag == Tag.NN && !goesOn && amount.isVague()) {
                return Optional.of(unit(amount, token));
            }
            if (!tag.isAdjective() && !tag.isNoun() && tag != Tag.VBN && tag != Tag.HYPH) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private UnitFinder.Unit unit(Amount amount, int head) {
        int noun = isOutcome(head) && head > amount.end() ? head - 1 : head;
        noun = extended(amount, noun);
        String name = lemma(noun);
        boolean narrowed = noun > 0 && lexicon.is("narrowing", text.lower(noun - 1));
        return new UnitFinder.Unit(
                amount.first(),
                noun + 1,
                Optional.of(narrowed ? text.lower(noun - 1) + " " + name : name),
                Optional.empty());
    }

    /** "27 member countries", where the tree stops at the first noun. */
    private int extended(Amount amount, int noun) {
        boolean on = noun > amount.end() - 1
                && noun + 1 < text.size()
                && text.tag(noun) == Tag.NN
                && text.tag(noun + 1) == Tag.NNS
                && !isOutcome(noun + 1);
        return on ? noun + 1 : noun;
    }

    private String lemma(int token) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        if (lexicon.is("person", lemma)) {
            return "person";
        }
        boolean heading = text.tag(token).isProperNoun() && lemma.length() >= SHORTEST_PLURAL;
        return heading ? singular(lemma) : lemma;
    }

    /** The tagger takes the words of a heading for names and leaves their plural: "Civilians". */
    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a word tells what happened to people: "dead", "wounded". */
    boolean isOutcome(int token) {
        return token < text.size()
                && lexicon.effects().find("state", text.lower(token)).isPresent();
    }

    private boolean isWord(int token, String word) {
        return token < text.size() && text.lower(token).equals(word);
    }
}
