// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventType;

/** Finds the words of a text that name events. Immutable but for room to work in: not thread-safe. */
public final class TriggerDetector {

    /**
     * A word is taken to name an event where the model gives all types together at least this share. Low, for the bar
     * for events ({@code Admission}) decides later, by a probability that holds.
     */
    static final double LEAST_SHARE = 0.2;

    private static final Words SPEAKER_OR_HEARER = Words.of("you", "i");

    /**
     * A word that names an event.
     *
     * @param share of all types together by the model, from 0 to 1
     * @param typeShare of its type by the model, from 0 to 1
     */
    public record Detected(TriggerMatch match, double share, double typeShare) {}

    private final TriggerContext context;
    private final AnnotatedText text;
    private final TriggerModel model;
    private final FeatureKeys features = new FeatureKeys();

    public TriggerDetector(TriggerContext context, TriggerModel model) {
        this.context = context;
        this.text = context.text();
        this.model = model;
    }

    /** In text order. */
    public List<Detected> list() {
        List<Detected> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            if (TriggerModel.isCandidate(context, token) && !isOfTheReader(token)) {
                double[] shares = model.probabilities(context, token, features);
                EventType type = TriggerModel.mostProbable(shares);
                double share = 1 - shares[0];
                if (share >= LEAST_SHARE && !context.isIdiom(token, type)) {
                    found.add(new Detected(context.match(token, type), share, shares[TriggerModel.outcome(type)]));
                }
            }
        }
        return withoutLightVerbs(found);
    }

    /** "Imposed sanctions", "sent aid": the noun names the event, and its verb not once more. */
    private List<Detected> withoutLightVerbs(List<Detected> found) {
        Map<Integer, EventType> types = new HashMap<>();
        found.forEach(
                each -> types.put(each.match().anchor(), each.match().trigger().type()));
        return found.stream()
                .filter(each -> !isLight(each.match(), types) && !isEcho(each.match(), types))
                .toList();
    }

    private boolean isLight(TriggerMatch match, Map<Integer, EventType> types) {
        OptionalInt object = text.tag(match.anchor()).isVerb()
                ? new Predicate(text, match.anchor()).findObject()
                : OptionalInt.empty();
        return object.isPresent()
                && text.tag(object.getAsInt()).isNoun()
                && match.trigger().type() == types.get(object.getAsInt());
    }

    /** "Set free", "remained on alert": the verb names the event, and what it leads to not once more. */
    private boolean isEcho(TriggerMatch match, Map<Integer, EventType> types) {
        int word = match.anchor();
        int verb = text.head(word);
        boolean bare =
                text.tag(word).isAdjective() || text.isRelation(word, Relation.OBL) && text.children(word).length == 1;
        return bare && verb != AnnotatedText.ROOT && match.trigger().type() == types.get(verb) && verb < word;
    }

    /** "You agree to the terms", outside of anybody's words. */
    private boolean isOfTheReader(int token) {
        OptionalInt subject = text.tag(token).isVerb() ? new Predicate(text, token).findSubject() : OptionalInt.empty();
        return subject.isPresent()
                && SPEAKER_OR_HEARER.has(text.lower(subject.getAsInt()))
                && context.findStatement(token).isEmpty();
    }
}
