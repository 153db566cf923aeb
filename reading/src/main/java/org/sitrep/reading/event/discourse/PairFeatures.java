// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.RoleScore;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.trigger.DerivedNouns;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.TreePath;

/** What tells whether two events are mentions of one happening: their words, types, participants, places, and how they stand to each other. */
public final class PairFeatures {

    /** In tokens, how far from an event the names of places are compared; few sentences are longer. */
    private static final int REACH = 80;

    private static final Words POINTING = Words.of("that", "this");
    private static final Words DEFINITE = Words.of("the", "that", "this", "those", "these");

    private final TriggerContext triggers;
    private final AnnotatedText text;
    private final ScoredEvent first;
    private final ScoredEvent second;
    private final FeatureSink sink;
    private final String type;
    private final String words;

    private PairFeatures(RoleContext context, ScoredEvent first, ScoredEvent second, FeatureSink sink) {
        this.triggers = context.triggers();
        this.text = context.text();
        this.first = first;
        this.second = second;
        this.sink = sink;
        this.type = Labels.of(second.match().trigger().type());
        this.words = words();
    }

    /**
     * Hands the features of two events to the sink.
     *
     * @param between how many events of the kind stand between them
     */
    static void of(RoleContext context, ScoredEvent first, ScoredEvent second, int between, FeatureSink sink) {
        PairFeatures features = new PairFeatures(context, first, second, sink);
        features.sorts(between);
        features.participants();
        features.surroundings();
    }

    /** "That meeting", "the talks": a definite noun whose word, or verb, names the earlier event too. */
    static boolean pointsBack(RoleContext context, ScoredEvent first, ScoredEvent second) {
        AnnotatedText text = context.text();
        int noun = second.match().anchor();
        OptionalInt determiner = text.findChild(noun, Relation.DET);
        boolean definite = determiner.isPresent() && DEFINITE.has(text.lower(determiner.getAsInt()));
        boolean number = text.tag(noun).isPluralNoun()
                == text.tag(first.match().anchor()).isPluralNoun();
        return definite
                && number
                && text.tag(noun).isNoun()
                && (POINTING.has(text.lower(determiner.getAsInt()))
                        || !compare(first.findActor(), second.findActor()).equals("other"))
                && !wordsOf(context.triggers(), first.match().anchor(), noun).equals("other");
    }

    private String words() {
        return wordsOf(triggers, first.match().anchor(), second.match().anchor());
    }

    private static String wordsOf(TriggerContext triggers, int first, int second) {
        String a = triggers.lemma(first);
        String b = triggers.lemma(second);
        if (a.equals(b)) {
            return "same";
        }
        Set<String> stems = new HashSet<>(DerivedNouns.listVerbs(a));
        stems.retainAll(DerivedNouns.listVerbs(b));
        return stems.isEmpty() ? "other" : "derived";
    }

    private void sorts(int between) {
        String a = triggers.lemma(first.match().anchor());
        String b = triggers.lemma(second.match().anchor());
        String apart = apart();
        String form = form(first) + form(second);
        String alike =
                first.match().trigger().type() == second.match().trigger().type() ? "same" : "kin";
        sink.add("bias", alike);
        sink.add("words", words, alike, type);
        sink.add("apart", apart, words, alike);
        sink.add("apart-type", apart, type, words);
        sink.add("form", form, words);
        sink.add("form-apart", form, apart);
        sink.add("form-type", form, type, alike);
        sink.add("lemmas", a, b);
        sink.add("lemma", b, form(second), words);
        sink.add("lemma-first", a, form(first));
        sink.add("between", Integer.toString(Math.min(between, 4)), words, apart);
    }

    private String apart() {
        int sentences = text.sentenceOf(second.match().anchor())
                - text.sentenceOf(first.match().anchor());
        return sentences < 3 ? Integer.toString(sentences) : sentences < 6 ? "3" : sentences < 12 ? "6" : "12";
    }

    /** A verb, or the determiner of a noun with its number. */
    private String form(ScoredEvent event) {
        int anchor = event.match().anchor();
        if (text.tag(anchor).isVerb()) {
            return "v";
        }
        OptionalInt determiner = text.findChild(anchor, Relation.DET);
        String number = text.tag(anchor).isPluralNoun() ? "s" : "";
        String owned = text.findChild(anchor, Relation.NMOD_POSS).isPresent() ? "own" : "bare";
        return (determiner.isPresent() ? text.lower(determiner.getAsInt()) : owned) + number;
    }

    private void participants() {
        String actors = compare(first.findActor(), second.findActor());
        String recipients = compare(first.findRecipient(), second.findRecipient());
        sink.add("actors", actors, words);
        sink.add("recipients", recipients, words);
        sink.add("cast", actors, recipients, words);
        sink.add("cast-apart", actors, recipients, apart());
        boolean turned = first.findActor().isPresent()
                && second.findRecipient().isPresent()
                && first.findActor()
                        .get()
                        .actor()
                        .equals(second.findRecipient().get().actor());
        sink.add("turned", turned ? "yes" : "no", words);
    }

    private static String compare(Optional<RoleScore> a, Optional<RoleScore> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? "open" : a.isEmpty() ? "second" : "first";
        }
        return a.get().actor().equals(b.get().actor()) ? "same" : "other";
    }

    private void surroundings() {
        Set<String> here = places(first);
        Set<String> there = places(second);
        String known = here.isEmpty() || there.isEmpty() ? "open" : "other";
        here.retainAll(there);
        sink.add("places", here.isEmpty() ? known : "same", words, apart());
        boolean told = triggers.findStatement(first.match().anchor())
                .equals(triggers.findStatement(second.match().anchor()));
        sink.add("told", told ? "same" : "other", words);
        if (apart().equals("0")) {
            sink.add("way", way(), type);
            sink.add("way-any", way());
        }
    }

    private Set<String> places(ScoredEvent event) {
        TokenRange sentence =
                text.tokensOfSentence(text.sentenceOf(event.match().anchor()));
        Set<String> places = new HashSet<>();
        int anchor = event.match().anchor();
        for (int token = Math.max(sentence.first(), anchor - REACH);
                token < Math.min(sentence.end(), anchor + REACH);
                token++) {
            if (text.entity(token) == EntityTag.LOCATION) {
                places.add(text.lower(token));
            }
        }
        return places;
    }

    /** The way through the tree from one to the other. */
    private String way() {
        return TreePath.of(text, first.match().anchor(), second.match().anchor(), triggers::relation);
    }
}
