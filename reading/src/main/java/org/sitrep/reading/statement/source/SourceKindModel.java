// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.statement.SourceKind;

/** How well a source is known: a multinomial logistic model over {@link SourceKindFeatures}, to which the rules give a feature. Immutable. */
public final class SourceKindModel {

    /** By how much a kind has to be likelier than that of the rules. Set by hand; not measured. */
    private static final double MARGIN = 0.3;

    /** The outcomes: all kinds, in their order. */
    public static final List<SourceKind> OUTCOMES = List.of(SourceKind.values());

    private final Weights weights;

    /** Weights of the kinds in their order. */
    public SourceKindModel(Weights weights) {
        this.weights = weights;
    }

    public static SourceKindModel load() {
        return new SourceKindModel(Weights.load(SourceKindModel.class, "kind-weights.tsv.gz"));
    }

    /**
     * The likeliest kind, where it is clearly likelier than that of the rules; that of the rules where there is no source, or a pronoun for nobody.
     *
     * @param ruled what the rules say
     * @param features room to work in
     */
    public SourceKind kind(
            AnnotatedText text, Mentions mentions, List<TokenRange> sources, SourceKind ruled, FeatureKeys features) {
        boolean nobody = sources.isEmpty()
                || BarePronouns.has(text, sources.getFirst())
                        && mentions.findIn(sources.getFirst()).isEmpty();
        if (nobody) {
            return ruled;
        }
        features.clear();
        SourceKindFeatures.of(text, mentions, sources, ruled, features);
        double[] shares = weights.probabilities(features);
        int own = OUTCOMES.indexOf(ruled);
        int best = Weights.mostProbable(shares, 0);
        SourceKind likeliest = OUTCOMES.get(best);
        boolean nameless = likeliest == SourceKind.NAMED && !isNamed(mentions, sources);
        return shares[best] - shares[own] >= MARGIN && !nameless ? likeliest : ruled;
    }

    /** Whether one of the sources is a country, a body, or somebody whose name ends in a name: no "father", no "Norwegian diplomat". */
    private static boolean isNamed(Mentions mentions, List<TokenRange> sources) {
        return sources.stream()
                .flatMap(source -> mentions.findIn(source).stream())
                .anyMatch(SourceKindModel::isNamed);
    }

    private static boolean isNamed(Actor actor) {
        boolean body = actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANIZATION;
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return body || Character.isUpperCase(last.charAt(0));
    }
}
