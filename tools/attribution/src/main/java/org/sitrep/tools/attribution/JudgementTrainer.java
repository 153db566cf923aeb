// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.EarlierReading;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.judgement.ActFeatures;
import org.sitrep.reading.statement.judgement.ActModel;
import org.sitrep.reading.statement.judgement.AttributionFeatures;
import org.sitrep.reading.statement.judgement.AttributionModel;
import org.sitrep.reading.statement.source.SourceKindFeatures;
import org.sitrep.reading.statement.source.SourceKindModel;
import org.sitrep.reading.statement.source.SourceKinds;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.tools.learning.Examples;
import org.sitrep.tools.learning.Multinomial;

/** Learns which drafts are attributions, and what is done by them, from reports whose statements careful readers marked. */
final class JudgementTrainer {

    /** One article of PolNeAR in so many is learned from: enough for its conventions not to be forgotten, few enough for them not to rule. */
    static final int EVERY = 6;

    /** How often a marked report is learned from, against once for an article of PolNeAR. */
    private static final int TIMES = 3;

    private static final int RAREST = 2;
    private static final int ROUNDS = 10;
    private static final double RATE = 0.05;
    private static final double L1 = 0.1;
    private static final double L2 = 2;
    private static final double KIND_L1 = 0.1;
    private static final double KIND_L2 = 2;
    private static final double ACT_L1 = 0.05;
    private static final double ACT_L2 = 2;
    private static final double ACT_RATE = 0.05;
    private static final int ACT_ROUNDS = 10;

    private final StatementReader reader;
    private final Examples attributions = new Examples(RAREST);
    private final Multinomial kinds = new Multinomial(SourceKind.values().length, RAREST);
    private final Multinomial acts = new Multinomial(ActModel.OUTCOMES.size(), RAREST);

    JudgementTrainer(StatementReader reader) {
        this.reader = reader;
    }

    void add(GoldReport gold) {
        AnnotatedText text = gold.reading().text();
        CuedText clause = reader.clause(text);
        Mentions mentions = Mentions.of(text, gold.reading().found().actors());
        SourceKinds ruled = new SourceKinds(text, mentions);
        SourceKind running = SourceKind.NONE;
        for (StatementDraft draft : reader.drafts(clause)) {
            if (gold.isMarked(text.start(draft.cues().getFirst().first()))) {
                Optional<GoldStatement> statement = find(gold.statements(), text, draft);
                for (int i = 0; i < TIMES; i++) {
                    AttributionFeatures.of(clause, mentions, draft, attributions.index());
                    attributions.end(statement.isPresent());
                }
                SourceKind kind = ruled.judge(draft.sources(), running);
                statement.ifPresent(right -> addAct(clause, mentions, draft, right));
                statement.ifPresent(right -> addKind(text, mentions, draft, kind, right));
                running = statement.isPresent() && kind != SourceKind.NONE ? kind : running;
            }
        }
    }

    /** Adds an article of PolNeAR, which tells of attributions but neither of acts nor of kinds, and nothing of the reporter's own remarks. */
    void add(EarlierReading reading, List<GoldAttribution> gold) {
        CuedText clause = reader.clause(reading.text());
        Mentions mentions = Mentions.of(reading.text(), reading.found().actors());
        for (StatementDraft draft : reader.drafts(clause)) {
            if (draft.act() != SpeechAct.CAVEAT) {
                AttributionFeatures.of(clause, mentions, draft, attributions.index());
                attributions.end(gold.stream().anyMatch(marked -> marked.cues().get(draft.anchor())));
            }
        }
    }

    private void addKind(
            AnnotatedText text, Mentions mentions, StatementDraft draft, SourceKind ruled, GoldStatement right) {
        if (!draft.sources().isEmpty()) {
            BitSet outcome = new BitSet();
            outcome.set(SourceKindModel.OUTCOMES.indexOf(right.kind()));
            SourceKindFeatures.of(text, mentions, draft.sources(), ruled, kinds.index());
            kinds.end(outcome, 1);
        }
    }

    private void addAct(CuedText clause, Mentions mentions, StatementDraft draft, GoldStatement right) {
        BitSet outcomes = new BitSet();
        right.acts().stream()
                .filter(act -> act != SpeechAct.CAVEAT)
                .forEach(act -> outcomes.set(ActModel.OUTCOMES.indexOf(act)));
        if (!outcomes.isEmpty() && draft.act() != SpeechAct.CAVEAT) {
            ActFeatures.of(clause, mentions, draft, acts.index());
            acts.end(outcomes, 1);
        }
    }

    /** The marked statement whose cue a draft has. */
    private static Optional<GoldStatement> find(List<GoldStatement> gold, AnnotatedText text, StatementDraft draft) {
        int start = text.start(draft.anchor());
        return gold.stream()
                .filter(statement -> statement
                        .cue()
                        .filter(cue -> cue.start() <= start && start < cue.end())
                        .isPresent())
                .findFirst();
    }

    Map<String, float[]> attributions() {
        return attributions.train(ROUNDS, RATE, L1, L2);
    }

    Map<String, float[]> acts() {
        return acts.train(ACT_ROUNDS, ACT_RATE, ACT_L1, ACT_L2);
    }

    Map<String, float[]> kinds() {
        return kinds.train(ROUNDS, RATE, KIND_L1, KIND_L2);
    }

    /** A reader that judges by what was learned. */
    StatementReader learned(CueLexicon lexicon) {
        return new StatementReader(
                lexicon,
                reader.models()
                        .with(
                                new AttributionModel(Weights.of(attributions(), 1)),
                                new ActModel(Weights.of(acts(), ActModel.OUTCOMES.size())),
                                new SourceKindModel(Weights.of(kinds(), SourceKind.values().length))));
    }
}
