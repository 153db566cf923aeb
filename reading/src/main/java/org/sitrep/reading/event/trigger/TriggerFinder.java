// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventType;

/**
 * Finds the words that name events. A verb and the noun it leans on name one event: "imposed sanctions" is anchored at the noun where
 * both are of one type, else at the verb ("lifted sanctions"). Not thread-safe; one for each text.
 */
public final class TriggerFinder {

    private static final Tags COMMON_NOUNS = Tags.of(Tag.NNS, Tag.NN);
    private static final Tags NAMES = Tags.of(Tag.NNPS, Tag.NNP);
    private static final Relations PREMODIFIERS =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.CASE, Relation.MARK);
    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS);

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final Conditions conditions;
    private final Map<Integer, Optional<Trigger>> verbs = new HashMap<>();

    public TriggerFinder(AnnotatedText text, EventLexicon lexicon, Conditions conditions) {
        this.text = text;
        this.lexicon = lexicon;
        this.conditions = conditions;
    }

    /** What the token names, unless the verb it belongs to names it already. */
    public Optional<TriggerMatch> find(int token) {
        if (text.isInHeading(token) || text.entity(token) != EntityTag.NONE) {
            return Optional.empty();
        }
        if (text.tag(token).isVerb()) {
            return findVerb(token).map(trigger -> new TriggerMatch(anchorOf(token, trigger), token, trigger));
        }
        if (COMMON_NOUNS.has(text.tag(token)) || isCapitalized(token)) {
            return isSwallowed(token) || isAnswered(token)
                    ? Optional.empty()
                    : findNoun(token).map(trigger -> new TriggerMatch(token, token, trigger));
        }
        return new Predicate(text, token).isPredicativeAdjective()
                ? findFirst(token, lexicon.listAdjective(lemma(token)))
                        .map(trigger -> new TriggerMatch(token, token, trigger))
                : Optional.empty();
    }

    /** A noun at the beginning of its sentence, which taggers take for a name. */
    private boolean isCapitalized(int token) {
        boolean first = token == 0 || text.sentenceOf(token - 1) != text.sentenceOf(token);
        return first && NAMES.has(text.tag(token));
    }

    /** The trigger of a verb. */
    public Optional<Trigger> findVerb(int token) {
        return verbs.computeIfAbsent(token, this::readVerb);
    }

    private Optional<Trigger> readVerb(int token) {
        boolean helper = text.relation(token).isAuxiliary() || text.isRelation(token, Relation.COP);
        boolean modifier = PREMODIFIERS.has(text.relation(token)) && !new Predicate(text, token).isBeforeObject()
                || isSecondPart(token);
        return helper || modifier ? Optional.empty() : findFirst(token, lexicon.listVerb(lemma(token)));
    }

    /** "Life-threatening" names no threat. */
    private boolean isSecondPart(int token) {
        return token > 0 && text.tag(token - 1) == Tag.HYPH && text.end(token - 1) == text.start(token);
    }

    private Optional<Trigger> findNoun(int token) {
        boolean modifier = text.isRelation(token, Relation.COMPOUND) && text.head(token) > token;
        return modifier ? Optional.empty() : findFirst(token, lexicon.listNoun(lemma(token)));
    }

    private Optional<Trigger> findFirst(int token, List<Trigger> triggers) {
        return triggers.stream()
                .filter(trigger -> conditions.hold(token, trigger))
                .findFirst();
    }

    private int anchorOf(int verb, Trigger trigger) {
        return conditions.nouns(verb, trigger).stream()
                .filter(noun -> lexicon.listNoun(lemma(noun)).stream().anyMatch(t -> t.type() == trigger.type()))
                .findFirst()
                .orElse(verb);
    }

    /** Whether a verb says with this noun what happens; what is rejected, condemned or asked for stays a thing of its own. */
    private boolean isSwallowed(int noun) {
        int verb = text.isRelation(noun, Relation.CONJ) ? text.head(text.head(noun)) : text.head(noun);
        Optional<Trigger> trigger =
                verb != AnnotatedText.ROOT && text.tag(verb).isVerb() ? findVerb(verb) : Optional.empty();
        return trigger.isPresent()
                && (!EventTypes.takesActAsObject(trigger.get().type())
                        || trigger.get().has(RoleFrame.TRANSFER))
                && conditions.nouns(verb, trigger.get()).contains(noun);
    }

    /** A request that a verb turns down or grants: the answer names it and who made it. */
    private boolean isAnswered(int noun) {
        int verb = text.head(noun);
        if (!OBJECTS.has(text.relation(noun))
                || verb == AnnotatedText.ROOT
                || !text.tag(verb).isVerb()) {
            return false;
        }
        boolean complement = text.isRelation(verb, Relation.XCOMP)
                && text.tag(text.head(verb)).isVerb();
        return (isAnswer(verb) || complement && isAnswer(text.head(verb)))
                && findNoun(noun)
                        .filter(asked -> asked.type() == EventType.REQUEST)
                        .isPresent();
    }

    private boolean isAnswer(int verb) {
        return findVerb(verb).map(Trigger::type).filter(EventTypes::isAnswer).isPresent();
    }

    private String lemma(int token) {
        return text.lemma(token).toLowerCase(Locale.ROOT);
    }
}
