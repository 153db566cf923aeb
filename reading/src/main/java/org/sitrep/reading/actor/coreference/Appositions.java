// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.name.NameFinder;
import org.sitrep.reading.actor.salience.CoreferenceWords;

/**
 * Which description and which name mean one person: "the envoy, Dana Orlov, said", "Dana Orlov, the envoy to Norland, said". The tree
 * counts where it says so; else the commas do.
 */
final class Appositions {

    /** From the noun before the comma up to the head of its phrase: "envoy of the board of the port of Vexholm,". Set by hand. */
    private static final int STEPS_TO_HEAD = 5;

    private static final Relations NOMINAL = Relations.of(
            Relation.NMOD,
            Relation.COMPOUND,
            Relation.CONJ,
            Relation.APPOS,
            Relation.NMOD_POSS,
            Relation.AMOD,
            Relation.DEP);

    private final AnnotatedText text;
    private final Map<Integer, Mention> descriptions = new HashMap<>();
    private final Map<Integer, Mention> byStart = new HashMap<>();
    private final Map<Integer, Mention> nameOf = new HashMap<>();
    private final Map<Integer, Mention> descriptionOf = new HashMap<>();

    Appositions(AnnotatedText text, List<Mention> mentions) {
        this.text = text;
        for (Mention mention : mentions) {
            if (mention.sort() == Mention.Sort.DESCRIPTION) {
                descriptions.put(mention.head(), mention);
                byStart.merge(text.subtree(mention.head()).first(), mention, this::wider);
            }
        }
        for (Mention mention : mentions) {
            if (mention.sort() == Mention.Sort.PERSON) {
                findBefore(mention).or(() -> findBehind(mention)).ifPresent(description -> tie(mention, description));
            }
        }
    }

    private Mention wider(Mention a, Mention b) {
        return text.subtree(a.head()).size() >= text.subtree(b.head()).size() ? a : b;
    }

    private void tie(Mention name, Mention description) {
        if (nameOf.putIfAbsent(description.head(), name) == null) {
            descriptionOf.putIfAbsent(name.head(), description);
        }
    }

    /** The name in apposition to a description. */
    Optional<Mention> findName(Mention description) {
        return Optional.ofNullable(nameOf.get(description.head()));
    }

    /** The description in apposition to a name. */
    Optional<Mention> findDescription(Mention name) {
        return Optional.ofNullable(descriptionOf.get(name.head()));
    }

    /** "The envoy, Dana Orlov,". */
    private Optional<Mention> findBefore(Mention name) {
        int comma = name.range().first() - 1;
        while (comma > 0 && NameFinder.isHonorific(text.form(comma))) {
            comma--;
        }
        if (comma < 1 || !isComma(comma) || text.sentenceOf(comma - 1) != text.sentenceOf(name.head())) {
            return Optional.empty();
        }
        int noun = comma - 1;
        for (int step = 0; step < STEPS_TO_HEAD && noun != AnnotatedText.ROOT && noun < comma; step++) {
            Mention description = descriptions.get(noun);
            if (description != null && !description.plural()) {
                return Optional.of(description).filter(known -> isTied(known, name));
            }
            noun = NOMINAL.has(text.relation(noun)) ? text.head(noun) : AnnotatedText.ROOT;
        }
        return Optional.empty();
    }

    private boolean isTied(Mention description, Mention name) {
        int head = name.head();
        if (text.isRelation(head, Relation.APPOS) && text.head(head) == description.head()) {
            return !isListed(name.range().end());
        }
        boolean subject = text.relation(head).isNominalSubject();
        boolean governed = text.findChild(description.head(), Relation.CASE).isPresent();
        return isClosed(name.range().end()) && !(subject && governed);
    }

    /** "Dana Orlov, the envoy to Norland,". */
    private Optional<Mention> findBehind(Mention name) {
        int comma = name.range().end();
        if (comma + 1 >= text.size() || !isComma(comma) || text.sentenceOf(comma) != text.sentenceOf(name.head())) {
            return Optional.empty();
        }
        return Optional.ofNullable(byStart.get(comma + 1))
                .filter(description -> !description.plural() && isLoose(description, name));
    }

    private boolean isLoose(Mention description, Mention name) {
        int head = description.head();
        int end = text.subtree(head).end();
        return text.head(name.head()) != head
                && text.findChild(head, Relation.CASE).isEmpty()
                && (text.isRelation(head, Relation.APPOS) ? !isListed(end) : isClosed(end));
    }

    private boolean isComma(int token) {
        return text.form(token).equals(",");
    }

    /** Whether the apposition is over at this token: a comma, a full stop, a bracket or dash, the end. */
    private boolean isClosed(int end) {
        boolean stop = end >= text.size()
                || text.sentenceOf(end) != text.sentenceOf(end - 1)
                || CoreferenceWords.END_OF_APPOSITION.has(text.form(end));
        return stop && !isListed(end);
    }

    /** Whether "and" or "or" makes it one of several: "the envoy, Dana Orlov and Kim Falk". */
    private boolean isListed(int end) {
        int next = end < text.size() && isComma(end) ? end + 1 : end;
        return next < text.size()
                && text.tag(next) == Tag.CC
                && next + 1 < text.size()
                && text.tag(next + 1).isProperNoun()
                && text.sentenceOf(next) == text.sentenceOf(end - 1);
    }
}
