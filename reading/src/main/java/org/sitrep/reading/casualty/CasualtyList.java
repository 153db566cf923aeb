// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.text.Span;

/** Collects casualties while a text is read from its beginning. Not thread-safe; for use within one call. */
final class CasualtyList {

    private static final String ATTACKER = "attacker";

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    private final MentionReader mentions;
    private final Scopes scopes;
    private final List<Quantity> quantities;
    private final CountedPeople counted;
    private final List<Span> quoted;
    private final Map<QuantityEffect, Victims> victims = new EnumMap<>(QuantityEffect.class);
    private final List<Casualty> found = new ArrayList<>();

    CasualtyList(AnnotatedText text, CasualtyLexicon lexicon, EarlierLayers given) {
        this.text = text;
        this.lexicon = lexicon;
        this.mentions = new MentionReader(text, lexicon, given.actors());
        this.scopes = new Scopes(text, given.times(), given.published());
        this.quantities = given.quantities();
        this.counted = new CountedPeople(text, lexicon, given, scopes);
        this.quoted = given.statements().stream()
                .flatMap(statement -> statement.quoteSpans().stream())
                .toList();
    }

    void add(Harm harm) {
        if (harm.victim().isEmpty() || harm.victim().getAsInt() == harm.cue()) {
            addNameless(harm);
            return;
        }
        Set<Victims.Victim> beside = new HashSet<>();
        for (int head : new NounPhrase(text, harm.victim().getAsInt()).conjuncts()) {
            Optional<Integer> quantity = counted.find(head);
            if (quantity.isPresent()) {
                counted.take(quantity.get(), harm.effect(), Optional.of(text.span(harm.cue())))
                        .ifPresent(found::add);
            } else if (text.tag(head) == Tag.CD) {
                addOne(harm, head);
            } else if (!isOtherwiseHarmed(head, harm)) {
                mentions.read(head).ifPresent(mention -> addMention(harm, head, mention, beside));
            }
        }
    }

    /** Numbers of those to whom it did not happen: "could kill thousands". That nobody was hurt is a count all the same. */
    void drop(Harm harm) {
        harm.victim()
                .ifPresent(victim -> new NounPhrase(text, victim)
                        .conjuncts()
                        .forEach(head -> counted.find(head).ifPresent(counted::drop)));
    }

    /** "Left a boy dead and his mother wounded": of two people joined the second may have a fate of their own. */
    private boolean isOtherwiseHarmed(int head, Harm harm) {
        int next = text.subtree(head).end();
        boolean stands = next < text.size() && next != harm.cue() && text.sentenceOf(next) == text.sentenceOf(head);
        return stands
                && lexicon.findHarm("object", text.lemma(next))
                        .filter(effect -> effect != harm.effect())
                        .isPresent();
    }

    /** A new victim in somebody's exact words is left out: speakers tell of others, and of what they feared. */
    private void addMention(Harm harm, int head, Mention mention, Set<Victims.Victim> beside) {
        Victims known = victims.computeIfAbsent(harm.effect(), effect -> new Victims());
        int sentence = text.sentenceOf(head);
        Optional<Victims.Victim> same = known.find(mention, sentence, beside);
        if (same.isPresent() || !isQuoted(harm.cue())) {
            Victims.Victim victim = same.orElseGet(() -> known.add(found.size()));
            victim.learn(mention, sentence);
            beside.add(victim);
            add(words(head, harm.cue()), harm, group(head, sentence), same);
        }
    }

    /** "A fatal shooting": at least one, whoever it was. */
    private void addNameless(Harm harm) {
        String word = text.lower(harm.cue());
        boolean telling = lexicon.is("body", text.lemma(harm.cue()))
                || lexicon.findHarm("crime", word).isPresent()
                || lexicon.findHarm("deadly", word).isPresent();
        if (telling && !isQuoted(harm.cue())) {
            addOne(harm, harm.cue());
        }
    }

    /** Whoever that one is, the first victim may be the same. */
    private void addOne(Harm harm, int token) {
        Victims known = victims.computeIfAbsent(harm.effect(), effect -> new Victims());
        Optional<Victims.Victim> same = known.findFirst();
        if (same.isEmpty()) {
            known.add(found.size());
        }
        add(text.span(token), harm, Optional.empty(), same);
    }

    /** The phrase, without the "dead" of "a woman dead". */
    private Span words(int head, int cue) {
        TokenRange phrase = new NounPhrase(text, head).extent();
        boolean last = phrase.size() > 1 && phrase.last() == cue;
        return text.span(last ? new TokenRange(phrase.first(), cue) : phrase);
    }

    private void add(Span span, Harm harm, Optional<String> group, Optional<Victims.Victim> same) {
        CasualtyScope scope =
                same.map(victim -> found.get(victim.first()).scope()).orElseGet(() -> scopes.of(harm.cue()));
        found.add(new Casualty(
                span,
                harm.effect(),
                Optional.of(text.span(harm.cue())),
                Optional.empty(),
                1,
                same.map(Victims.Victim::first),
                group,
                scope));
    }

    /** Who kills others and then "himself" is the attacker. */
    private Optional<String> group(int head, int sentence) {
        boolean self = lexicon.is("reflexive", text.lower(head));
        int from = text.sentences().get(sentence).span().start();
        boolean others = self && !found.isEmpty() && found.getLast().span().start() >= from;
        return others
                ? Optional.of(ATTACKER)
                : lexicon.findGroup(text.lemma(head).toLowerCase(Locale.ROOT));
    }

    private boolean isQuoted(int token) {
        return quoted.stream().anyMatch(span -> span.start() <= text.start(token) && text.end(token) <= span.end());
    }

    /** All of them, and then the numbers that tell of harm without such a word: "12 dead". */
    List<Casualty> finish() {
        for (int i = 0; i < quantities.size(); i++) {
            int index = i;
            counted.findEffect(i)
                    .flatMap(effect -> counted.take(index, effect, Optional.empty()))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
