// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.record.event.EventType;

/** Whether a word names an event, and of which type: a multinomial logistic model over {@link TriggerFeatures}. Immutable. */
public final class TriggerModel {

    private static final List<EventType> TYPES = List.of(EventType.values());

    /** The outcomes: none, then the types in their order. */
    public static final List<String> OUTCOMES = outcomes();

    private final Weights weights;

    public TriggerModel(Weights weights) {
        this.weights = weights;
    }

    public static TriggerModel load() {
        return new TriggerModel(Weights.load(TriggerModel.class, "trigger-weights.tsv.gz"));
    }

    private static List<String> outcomes() {
        List<String> outcomes = new ArrayList<>(List.of("NONE"));
        for (EventType type : TYPES) {
            outcomes.add(type.name());
        }
        return List.copyOf(outcomes);
    }

    /** The number of a type among the outcomes. */
    public static int outcome(EventType type) {
        return TYPES.indexOf(type) + 1;
    }

    /** The type that has the largest share. */
    static EventType mostProbable(double[] shares) {
        return TYPES.get(Weights.mostProbable(shares, 1) - 1);
    }

    /** Whether a word may name an event at all: a verb that is no helper, a noun that is no name, an adjective, a modal that carries out an act. */
    public static boolean isCandidate(TriggerContext context, int token) {
        AnnotatedText text = context.text();
        if (text.isInHeading(token)) {
            return false;
        }
        if (context.proposals().findByAnchor(token).isPresent()) {
            return true;
        }
        Tag tag = text.tag(token);
        boolean verb = tag.isVerb() && !text.relation(token).isAuxiliary() && !text.isRelation(token, Relation.COP);
        boolean noun = tag.isNoun() && (!tag.isProperNoun() || text.entity(token) == EntityTag.NONE);
        return verb || noun || tag.isAdjective();
    }

    /** The probability of each outcome. {@code features} is room to work in. */
    public double[] probabilities(TriggerContext context, int token, FeatureKeys features) {
        features.clear();
        TriggerFeatures.of(context, token, features);
        return weights.probabilities(features);
    }
}
