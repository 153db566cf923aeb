// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.event.given.StatementScopes;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.FeatureLabels;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;

/** A text as the models of events see it: its words, what the rules propose, who speaks, who is named. For use within one call. */
public final class TriggerContext {

    private static final Tags CLOSED_CLASS = Tags.WH_WORDS.with(Tag.PRP, Tag.PRP_POSSESSIVE, Tag.DT);

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final TriggerProposals proposals;
    private final Conditions conditions;
    private final Function<TriggerMatch, String> casting;
    private final Mentions mentions;
    private final StatementScopes scopes;
    private final Map<Integer, SpeechAct> cues = new HashMap<>();
    private final Map<EventType, Integer> proposed = new EnumMap<>(EventType.class);
    private final @Nullable String[] lemmas;
    private final @Nullable String[] relations;

    public TriggerContext(
            AnnotatedText text,
            EventLexicon lexicon,
            TriggerProposals proposals,
            Conditions conditions,
            Function<TriggerMatch, String> casting,
            Mentions mentions,
            StatementScopes scopes,
            List<Statement> statements) {
        this.text = text;
        this.lemmas = new String[text.size()];
        this.relations = new String[text.size()];
        this.conditions = conditions;
        this.casting = casting;
        this.lexicon = lexicon;
        this.proposals = proposals;
        this.mentions = mentions;
        this.scopes = scopes;
        for (Statement statement : statements) {
            statement.cues().forEach(cue -> cues.putIfAbsent(text.headOf(text.tokensIn(cue)), statement.act()));
        }
        proposals.list().forEach(match -> proposed.merge(match.trigger().type(), 1, Integer::sum));
    }

    public AnnotatedText text() {
        return text;
    }

    public EventLexicon lexicon() {
        return lexicon;
    }

    public TriggerProposals proposals() {
        return proposals;
    }

    public Mentions mentions() {
        return mentions;
    }

    /** The innermost statement in whose content the token stands. */
    public Optional<Statement> findStatement(int token) {
        return scopes.findInnermost(text.span(token));
    }

    /** What is done by saying, where the token is the head of a cue. */
    public Optional<SpeechAct> findActOfCue(int token) {
        return Optional.ofNullable(cues.get(token));
    }

    /** Whether the word stands in an idiom in which it names no event of that type: "struck a softer tone". */
    public boolean isIdiom(int token, EventType type) {
        return lexicon.idioms().exclude(text, conditions, token, type);
    }

    /** The event of a type that a word names: what the rules propose where they agree. */
    public TriggerMatch match(int token, EventType type) {
        return proposals
                .findByAnchor(token)
                .filter(match -> match.trigger().type() == type)
                .orElseGet(() -> new TriggerMatch(
                        token,
                        token,
                        lexicon.trigger(lemma(token), text.tag(token).isVerb(), type)));
    }

    /** Whom the rules find for the event of a token: "A" somebody who acts, "R" somebody acted upon, "-" nobody. */
    String castByRules(int token) {
        return proposals.findByToken(token).map(casting).orElse("-");
    }

    /** How many events of a type the rules propose in the whole text. */
    int countProposed(EventType type) {
        return proposed.getOrDefault(type, 0);
    }

    public String lemma(int token) {
        String known = lemmas[token];
        if (known == null) {
            known = text.lemma(token).toLowerCase(Locale.ROOT);
            lemmas[token] = known;
        }
        return known;
    }

    /** The type that the rules give to the event of a token, in small letters; "-" for none. */
    public String rule(int token) {
        return proposals
                .findByToken(token)
                .map(match -> Labels.of(match.trigger().type()))
                .orElse("-");
    }

    /** What sort of thing a noun phrase names: the sort of its actor, a name of some sort, a word of a closed class, or the tag. */
    public String sort(int head) {
        Optional<Actor> actor = mentions.findByHead(head);
        boolean pronoun = text.tag(head) == Tag.PRP;
        if (actor.isPresent() && !pronoun) {
            return Labels.of(actor.get().kind());
        }
        if (text.entity(head) != EntityTag.NONE) {
            return text.entity(head).name();
        }
        return CLOSED_CLASS.has(text.tag(head)) ? text.lower(head) : FeatureLabels.of(text.tag(head));
    }

    /** The sort of word, whatever its inflection: {@code NN}, {@code JJ}. */
    public String wordClass(int token) {
        return FeatureLabels.wordClass(text.tag(token));
    }

    /** The relation, with the preposition that introduces the phrase: {@code obl:in}. */
    public String relation(int token) {
        Relation relation = text.relation(token);
        if (!relation.isOblique() && relation != Relation.NMOD) {
            return FeatureLabels.of(relation);
        }
        String known = relations[token];
        if (known == null) {
            known = FeatureLabels.of(relation) + ":" + introducer(token);
            relations[token] = known;
        }
        return known;
    }

    public String introducer(int token) {
        String word = Introducer.of(text, token);
        return word.isEmpty() ? "-" : word;
    }
}
