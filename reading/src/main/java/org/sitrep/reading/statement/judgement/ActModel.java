// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import java.util.Arrays;
import java.util.List;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** What a source does by saying something: a multinomial logistic model over {@link ActFeatures}. Immutable. */
public final class ActModel {

    /** The outcomes: all acts but the reporter's own, which rules find. */
    public static final List<SpeechAct> OUTCOMES = Arrays.stream(SpeechAct.values())
            .filter(act -> act != SpeechAct.CAVEAT)
            .toList();

    /** By how much an act has to be likelier than that of the tables. Set by hand; not measured. */
    private static final double MARGIN = 0.3;

    private final Weights weights;

    public ActModel(Weights weights) {
        this.weights = weights;
    }

    public static ActModel load() {
        return new ActModel(Weights.load(ActModel.class, "act-weights.tsv.gz"));
    }

    /** The likeliest act, where it is clearly likelier than that of the tables; what these say is declined, is. {@code features} is room to work in. */
    public SpeechAct act(CuedText clause, Mentions mentions, StatementDraft draft, FeatureKeys features) {
        if (draft.act() == SpeechAct.DECLINE) {
            return draft.act();
        }
        features.clear();
        ActFeatures.of(clause, mentions, draft, features);
        double[] shares = weights.probabilities(features);
        int best = Weights.mostProbable(shares, 0);
        boolean clear = shares[best] - shares[OUTCOMES.indexOf(draft.act())] >= MARGIN;
        return clear ? OUTCOMES.get(best) : draft.act();
    }
}
