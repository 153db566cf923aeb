// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.statement.construction.Complements;
import org.sitrep.reading.statement.cue.CueFeatures;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.text.Span;

/**
 * What tells what a source does by saying something: what the cue tells by the tables, its word and construction, and the words of what is said,
 * where the cue itself is neutral.
 */
public final class ActFeatures {

    /** Words of what is said that are looked at. */
    private static final int MOST = 60;

    private final CuedText clause;
    private final AnnotatedText text;
    private final Mentions mentions;
    private final StatementDraft draft;
    private final FeatureSink sink;
    private final String lemma;
    private final String rule;

    private ActFeatures(CuedText clause, Mentions mentions, StatementDraft draft, FeatureSink sink) {
        this.clause = clause;
        this.text = clause.text();
        this.mentions = mentions;
        this.draft = draft;
        this.sink = sink;
        this.lemma = text.lemma(draft.anchor()).toLowerCase(Locale.ROOT);
        this.rule = draft.act().name();
    }

    /** Hands the features of a draft to the sink. */
    public static void of(CuedText clause, Mentions mentions, StatementDraft draft, FeatureSink sink) {
        ActFeatures features = new ActFeatures(clause, mentions, draft, sink);
        features.cue();
        features.source();
        features.content();
    }

    private void cue() {
        String frame = CueFeatures.frame(clause, draft.anchor());
        sink.add("rule", rule);
        sink.add("rule-lemma", rule, lemma);
        sink.add("rule-frame", rule, frame);
        sink.add("lemma", lemma);
        sink.add("lemma-frame", lemma, frame);
        sink.add("tag", text.tag(draft.anchor()).label(), rule);
        sink.add("class", text.distributionalClass(draft.anchor()));
        if (text.tag(draft.anchor()).isVerb()) {
            for (String complement : Complements.of(clause, draft.anchor())) {
                sink.add("with", complement, rule);
                sink.add("lemma-with", lemma, complement);
            }
        }
        TokenRange words = draft.cues().getFirst();
        for (int token = words.first(); token < words.end(); token++) {
            if (token != draft.anchor()) {
                sink.add("cue-word", text.lower(token), rule);
            }
        }
    }

    private void source() {
        Optional<Actor> actor = draft.sources().stream().findFirst().flatMap(mentions::findIn);
        sink.add("actor", actor.map(who -> who.kind().name()).orElse("none"), rule);
        sink.add("sector", actor.flatMap(Actor::sector).map(Enum::name).orElse("-"), rule);
        sink.add("country", actor.flatMap(Actor::country).orElse("-"), rule);
        for (TokenRange source : draft.sources()) {
            sink.add("source", text.lemma(text.headOf(source)).toLowerCase(Locale.ROOT), rule);
        }
    }

    private void content() {
        StatementDraft.Stretch first = draft.contents().getFirst();
        TokenRange tokens = text.tokensIn(Span.of(text.text(), first.start(), first.end()));
        boolean quoted = clause.quotations().covers(first.start());
        sink.add("quoted", quoted ? "yes" : "no", rule);
        sink.add("first", text.lower(tokens.first()), rule);
        int end = Math.min(tokens.end(), tokens.first() + MOST);
        String before = "<";
        for (int token = tokens.first(); token < end; token++) {
            word(token, before);
            before = text.lower(token);
        }
        head(text.headOf(tokens));
        clauses(new TokenRange(tokens.first(), end));
    }

    /** Who does what in what is said. */
    private void clauses(TokenRange tokens) {
        for (int token = tokens.first(); token < tokens.end(); token++) {
            Optional<Actor> actor = mentions.findByHead(token);
            actor.ifPresent(spokenOf -> sink.add("spoken-of", side(spokenOf), rule));
            boolean subject = text.relation(token) == Relation.NSUBJ || text.relation(token) == Relation.NSUBJ_PASS;
            if (subject && text.head(token) != AnnotatedText.ROOT) {
                int verb = text.head(token);
                String who = who(token);
                sink.add("does", who, rule);
                sink.add("does-class", who, text.distributionalClass(verb), rule);
                sink.add("does-what", who, text.lemma(verb).toLowerCase(Locale.ROOT), rule);
                sink.add("does-tag", who, text.tag(verb).label(), rule);
            }
        }
    }

    private void word(int token, String before) {
        String word = text.lemma(token).toLowerCase(Locale.ROOT);
        sink.add("word", word, rule);
        sink.add("any-word", word);
        sink.add("two", before, text.lower(token), rule);
        Tag tag = text.tag(token);
        if (tag.isVerb() || tag.isNoun() || tag.isAdjective()) {
            sink.add("word-class", text.distributionalClass(token), rule);
            SpeechAct act = tag.isNoun()
                    ? clause.lexicon().findNoun(word).orElse(SpeechAct.ASSERT)
                    : clause.lexicon().act(word);
            if (act != SpeechAct.ASSERT) {
                sink.add("word-act", act.name(), rule);
            }
        }
        if (tag == Tag.MD) {
            sink.add("modal", word, subject(text.head(token)), rule);
        }
    }

    /** What the predicate of what is said tells: its word, its form, who does it. */
    private void head(int head) {
        String verb = text.lemma(head).toLowerCase(Locale.ROOT);
        String subject = subject(head);
        sink.add("head", verb, rule);
        sink.add("head-tag", text.tag(head).label(), subject, rule);
        sink.add("head-class", text.distributionalClass(head), rule);
        sink.add("head-verb", subject, verb, rule);
        for (int child : text.children(head)) {
            Relation relation = text.relation(child);
            if (relation.isAuxiliary() || relation == Relation.COP || relation == Relation.MARK) {
                sink.add("helper", text.lower(child), subject, rule);
            }
            if (relation == Relation.OBJ || relation == Relation.NSUBJ_PASS) {
                sink.add("object", who(child), verb, rule);
            }
        }
    }

    private String subject(int verb) {
        if (verb == AnnotatedText.ROOT) {
            return "none";
        }
        OptionalInt subject = clause.predicate(verb).findSubject();
        return subject.isPresent() ? who(subject.getAsInt()) : "none";
    }

    /** On whose side somebody spoken of is: the speaker, the speaker's country, another's; or a pronoun. */
    private String who(int token) {
        Tag tag = text.tag(token);
        if (tag == Tag.PRP || tag == Tag.DT || tag == Tag.WP || tag == Tag.EX) {
            return text.lower(token);
        }
        OptionalInt owner = text.findChild(token, Relation.NMOD_POSS);
        if (owner.isPresent() && text.tag(owner.getAsInt()) == Tag.PRP_POSSESSIVE) {
            return text.lower(owner.getAsInt());
        }
        return mentions.findByHead(token).map(this::side).orElse(text.entity(token) == EntityTag.NONE ? "noun" : "name");
    }

    private String side(Actor spokenOf) {
        Optional<Actor> speaker = draft.sources().stream().findFirst().flatMap(mentions::findIn);
        if (speaker.filter(spokenOf::equals).isPresent()) {
            return "speaker";
        }
        Optional<String> own = speaker.flatMap(Actor::country);
        Optional<String> other = spokenOf.country();
        return own.isEmpty() || other.isEmpty()
                ? other.isEmpty() ? "somebody" : "country"
                : own.equals(other) ? "own" : "other";
    }
}
