// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;

/** Finds the verb, adjective or noun that governs an event: "refused to", "is set to", "the plan for", "cancelled". */
final class Governors {

    private static final Relations PREMODIFIERS =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.ADVMOD, Relation.DET);
    private static final Relations GOVERNED = Relations.of(
            Relation.XCOMP,
            Relation.CCOMP,
            Relation.CSUBJ,
            Relation.CSUBJ_PASS,
            Relation.DEP,
            Relation.OBJ,
            Relation.OBL,
            Relation.ACL,
            Relation.ADVCL,
            Relation.NMOD);
    private static final Relations CONTENT_RELATIONS = Relations.of(Relation.XCOMP, Relation.CCOMP, Relation.DEP);
    private static final Relations PARTICLES = Relations.of(Relation.ADVMOD, Relation.COMPOUND_PRT);
    private static final Tags BARE_TAGS = Tags.of(Tag.VB, Tag.VBN);
    private static final Words THAT_OR_NOTHING = Words.of("", "that");
    private static final Relations ADJUNCTS = Relations.of(Relation.ADVCL, Relation.ACL, Relation.DEP);
    private static final Words INDEFINITE = Words.of("an", "a", "any", "some", "another", "more");

    /** The governing word and what it makes of what it governs. */
    record Governor(int token, StatusWords.Embedding embedding) {}

    private final AnnotatedText text;
    private final StatusWords words;

    Governors(AnnotatedText text, StatusWords words) {
        this.text = text;
        this.words = words;
    }

    Optional<Governor> find(int token) {
        int up = text.head(token);
        Optional<Governor> aim = findAim(token);
        if (up == AnnotatedText.ROOT || aim.isPresent()) {
            return aim;
        }
        boolean verb = text.tag(token).isVerb();
        Optional<Governor> tied = findNounBefore(token).or(() -> verb ? findOfVerb(token) : Optional.empty());
        boolean noun = !verb || text.tag(token) == Tag.VBG && !new Predicate(text, token).isFinite();
        return tied.or(() -> noun ? findOfNoun(token) : Optional.empty());
    }

    /** "The aim is to attack". */
    private Optional<Governor> findAim(int verb) {
        OptionalInt subject = new Predicate(text, verb).findSubject();
        boolean is = new Predicate(text, verb).findBeforeTo().isPresent() && subject.isPresent();
        return is && text.tag(subject.getAsInt()).isNoun()
                ? find(subject.getAsInt(), Complementation.CLAUSE)
                : Optional.empty();
    }

    private Optional<Governor> findNounBefore(int verb) {
        OptionalInt noun = new Predicate(text, verb).findNounBeforeTo();
        return noun.isPresent() ? find(noun.getAsInt(), Complementation.CLAUSE) : Optional.empty();
    }

    /** The word that describes a noun or stands behind it as a participle: "planned talks", "talks planned for May". */
    Optional<Governor> findModifier(int noun) {
        for (int child : text.children(noun)) {
            boolean before = child < noun && PREMODIFIERS.has(text.relation(child));
            boolean participle = text.isRelation(child, Relation.ACL) && text.tag(child) == Tag.VBN;
            Optional<Governor> found = before
                    ? find(child, Complementation.MODIFIER)
                    : participle ? find(child, Complementation.OBJECT) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Governor> find(int word, Complementation tie) {
        return names(word, tie)
                .flatMap(name -> words.findEmbedding(name).stream())
                .filter(tie::fits)
                .map(embedding -> new Governor(word, embedding))
                .findFirst();
    }

    /** What the word may be called in the table, the longest first. */
    private Stream<String> names(int word, Complementation tie) {
        String form = text.lower(word);
        if (tie.equals(Complementation.MODIFIER)) {
            return Stream.of(form);
        }
        String lemma = text.lemma(word).toLowerCase(Locale.ROOT);
        Stream<String> after = word + 1 < text.size() ? Stream.of(lemma + " " + text.lower(word + 1)) : Stream.empty();
        Stream<String> before = text.findChild(word, Relation.CASE).stream()
                .mapToObj(preposition -> text.lower(preposition) + " " + form);
        int up = text.head(word);
        Stream<String> particle = PARTICLES.has(text.relation(word)) && up != AnnotatedText.ROOT
                ? Stream.of(text.lemma(up).toLowerCase(Locale.ROOT) + " " + form)
                : Stream.empty();
        return Stream.of(particle, after, before, Stream.of(form, lemma)).flatMap(Function.identity());
    }

    private Optional<Governor> findOfVerb(int verb) {
        int up = text.head(verb);
        OptionalInt preposition = new Predicate(text, verb).findPrepositionOfGerund();
        if (preposition.isPresent()) {
            int carrier = text.head(up);
            return carrier == AnnotatedText.ROOT
                    ? Optional.empty()
                    : find(carrier, Complementation.preposition(text.lower(preposition.getAsInt())));
        }
        return tieOfVerb(verb).flatMap(tie -> find(up, tie));
    }

    private Optional<Complementation> tieOfVerb(int verb) {
        Relation relation = text.relation(verb);
        if (!GOVERNED.has(relation)) {
            return Optional.empty();
        }
        if (new Predicate(text, verb).isInfinitive()) {
            return Optional.of(Complementation.CLAUSE);
        }
        if (text.tag(verb) == Tag.VBG && !new Predicate(text, verb).isFinite()) {
            return tieOfGerund(verb);
        }
        boolean content = CONTENT_RELATIONS.has(relation);
        if (content && BARE_TAGS.has(text.tag(verb)) && !new Predicate(text, verb).isFinite()) {
            return Optional.of(Complementation.CLAUSE);
        }
        if (content && new Predicate(text, verb).isSubjunctive()) {
            return Optional.of(Complementation.SUBJUNCTIVE);
        }
        boolean that = relation == Relation.CCOMP || relation == Relation.ACL;
        return that && THAT_OR_NOTHING.has(Introducer.of(text, verb))
                ? Optional.of(Complementation.THAT)
                : Optional.empty();
    }

    private Optional<Complementation> tieOfGerund(int verb) {
        String introducer = Introducer.of(text, verb);
        if (!introducer.isEmpty()) {
            return Optional.of(Complementation.preposition(introducer));
        }
        boolean adjunct = ADJUNCTS.has(text.relation(verb));
        int before = Math.max(verb - 1, 0);
        boolean next = text.head(verb) == before
                || text.isRelation(before, Relation.COMPOUND_PRT) && text.head(before) == text.head(verb);
        boolean ofVerb = text.tag(text.head(verb)).isVerb();
        return adjunct && !(next && ofVerb) ? Optional.empty() : Optional.of(Complementation.CLAUSE);
    }

    private Optional<Governor> findOfNoun(int noun) {
        int up = text.head(noun);
        return switch (text.relation(noun)) {
            case OBJ, NSUBJ_PASS, XCOMP ->
                find(up, Complementation.OBJECT)
                        .or(() -> isNew(noun) ? find(up, Complementation.TOPIC) : Optional.empty());
            // "Called for talks to end the war": the parser makes "talks" the subject of "end".
            case NSUBJ ->
                new Predicate(text, up).isForTo()
                        ? find(text.head(up), Complementation.preposition("for"))
                        : find(up, Complementation.SUBJECT);
            case OBL, NMOD -> find(up, Complementation.preposition(Introducer.of(text, noun)));
            default -> Optional.empty();
        };
    }

    private boolean isNew(int noun) {
        NounPhrase phrase = new NounPhrase(text, noun);
        OptionalInt determiner = phrase.findDeterminer();
        boolean named = determiner.isPresent() && !INDEFINITE.has(text.lower(determiner.getAsInt()));
        return !named && phrase.findPossessor().isEmpty();
    }
}
