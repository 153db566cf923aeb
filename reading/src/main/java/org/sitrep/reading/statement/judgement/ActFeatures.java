// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
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

    /** Words of what is said that are looked at; keeps long quotations cheap. Set by hand; not measured. */
    private static final int MOST = 60;

    private static final Tenors TENORS = Tenors.load();
    private static final Words NEGATIVE =
            WordKinds.load(ActFeatures.class, "words.tsv").get("negative");
    private static final Words FIRST_PERSON = Words.of("i", "we", "our", "us", "my");

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
        if (text.tag(draft.anchor()).isVerb()) {
            for (String complement : Complements.of(clause, draft.anchor())) {
                sink.add("with", complement, rule);
                sink.add("lemma-with", lemma, complement);
            }
        }
    }

    private void source() {
        Optional<Actor> actor = draft.sources().stream().findFirst().flatMap(mentions::findIn);
        sink.add("actor", actor.map(who -> who.kind().name()).orElse("none"), rule);
        sink.add("sector", actor.flatMap(Actor::sector).map(Enum::name).orElse("-"), rule);
    }

    /** The first sentence of what is said. */
    private void content() {
        StatementDraft.Stretch first = draft.contents().getFirst();
        TokenRange all = text.tokensIn(Span.of(text.text(), first.start(), first.end()));
        int sentence = text.tokensOfSentence(text.sentenceOf(all.first())).end();
        TokenRange tokens = new TokenRange(
                all.first(), Math.max(all.first() + 1, Math.min(Math.min(all.end(), sentence), all.first() + MOST)));
        sink.add("quoted", clause.quotations().covers(first.start()) ? "yes" : "no", rule);
        Set<String> tenors = new TreeSet<>();
        for (int token = tokens.first(); token < tokens.end(); token++) {
            tenors.addAll(tenors(token));
            doer(token);
        }
        tenors(tenors, head(tokens));
    }

    /** What a word says of the drift of what is said; some of it by its form. */
    private Set<String> tenors(int token) {
        Set<String> found = new TreeSet<>(TENORS.list(text.lemma(token).toLowerCase(Locale.ROOT)));
        if (NEGATIVE.has(text.lower(token))) {
            found.add("not");
        }
        if (FIRST_PERSON.has(text.lower(token))) {
            found.add("we");
        }
        if (text.tag(token) == Tag.CD) {
            found.add("number");
        }
        return found;
    }

    private void tenors(Set<String> tenors, String subject) {
        for (String tenor : tenors) {
            sink.add("tenor", tenor, rule);
            sink.add("tenor-lemma", tenor, lemma, rule);
            sink.add("tenor-subject", tenor, subject, rule);
            for (String other : tenors) {
                if (tenor.compareTo(other) < 0) {
                    sink.add("tenors", tenor, other, rule);
                }
            }
        }
        sink.add("plain", tenors.isEmpty() ? "yes" : "no", rule);
    }

    /** What the predicate of what is said tells; gives who does it. */
    private String head(TokenRange tokens) {
        int head = text.headOf(tokens);
        String subject = subject(head);
        Tag tag = text.tag(head);
        String form = tag.label();
        sink.add("head-tag", form, subject, rule);
        SpeechAct act = tag.isNoun()
                ? clause.lexicon().findNoun(text.lemma(head)).orElse(SpeechAct.ASSERT)
                : clause.lexicon().act(text.lemma(head).toLowerCase(Locale.ROOT));
        sink.add("head-act", act.name(), subject, rule);
        boolean bare = tag == Tag.VB && subject.equals("none") && tokens.first() >= head - 1;
        sink.add("order", bare ? "yes" : "no", rule);
        for (int child : text.children(head)) {
            if (text.relation(child).isAuxiliary()) {
                sink.add("helper", text.lemma(child).toLowerCase(Locale.ROOT), subject, rule);
            }
        }
        return subject;
    }

    private void doer(int token) {
        mentions.findByHead(token).ifPresent(spokenOf -> sink.add("spoken-of", side(spokenOf), rule));
        boolean subject = text.relation(token) == Relation.NSUBJ || text.relation(token) == Relation.NSUBJ_PASS;
        if (subject && text.head(token) != AnnotatedText.ROOT) {
            String who = who(token);
            sink.add("does", who, rule);
            for (String tenor : TENORS.list(text.lemma(text.head(token)).toLowerCase(Locale.ROOT))) {
                sink.add("does-tenor", who, tenor, rule);
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
        return mentions.findByHead(token)
                .map(this::side)
                .orElse(text.entity(token) == EntityTag.NONE ? "noun" : "name");
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
