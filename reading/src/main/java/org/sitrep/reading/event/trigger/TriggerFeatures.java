// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventType;

/** What tells whether a word names an event and of which type: the word, what the rules and the table say of it, its frame, what stands around it. */
public final class TriggerFeatures {

    private static final int OFTEN = 3;

    private final TriggerContext context;
    private final AnnotatedText text;
    private final int token;
    private final FeatureSink sink;
    private final String lemma;
    private final String sort;
    private final String listed;

    private TriggerFeatures(TriggerContext context, int token, FeatureSink sink) {
        this.context = context;
        this.text = context.text();
        this.token = token;
        this.sink = sink;
        this.lemma = context.lemma(token);
        this.sort = context.wordClass(token);
        this.listed = listed();
    }

    /** Hands the features of a token to the sink. */
    public static void of(TriggerContext context, int token, FeatureSink sink) {
        TriggerFeatures features = new TriggerFeatures(context, token, sink);
        features.word();
        features.rules();
        features.governor();
        features.arguments();
        features.dependents();
        features.neighbours();
        features.report();
    }

    /** The types that the table gives to the word under any condition, or to the verb it is derived from. */
    private String listed() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        if (text.tag(token).isVerb()) {
            context.lexicon().listVerb(lemma).forEach(trigger -> types.add(trigger.type()));
        } else {
            context.lexicon().listNoun(lemma).forEach(trigger -> types.add(trigger.type()));
            context.lexicon().listAdjective(lemma).forEach(trigger -> types.add(trigger.type()));
        }
        if (types.isEmpty() && text.tag(token).isNoun()) {
            for (String verb : DerivedNouns.listVerbs(lemma)) {
                context.lexicon().listVerb(verb).forEach(trigger -> types.add(trigger.type()));
            }
            types.forEach(type -> sink.add("derived", label(type)));
        }
        types.forEach(type -> sink.add("listed", label(type), sort));
        return types.isEmpty() ? "-" : label(types.iterator().next());
    }

    private static String label(EventType type) {
        return Labels.of(type);
    }

    private void word() {
        sink.add("sort", sort);
        sink.add("lemma", lemma, sort);
        sink.add("lemma-tag", lemma, text.tag(token).label());
        sink.add("tag", text.tag(token).label());
        sink.add("class", text.distributionalClass(token));
        sink.add("class-sort", text.distributionalClass(token), sort);
        sink.add("entity", text.entity(token).name());
        if (text.tag(token).isNoun()) {
            for (String verb : DerivedNouns.listVerbs(lemma)) {
                sink.add("stem", verb);
            }
        } else {
            sink.add("stem", lemma);
        }
    }

    private void rules() {
        String rule = context.rule(token);
        boolean anchor = context.proposals().findByAnchor(token).isPresent();
        String place = anchor ? "anchor" : "beside";
        sink.add("rule", rule, place, sort);
        sink.add("rule-listed", rule, listed);
        String cast = context.castByRules(token);
        sink.add("rule-cast", rule, cast, sort);
        sink.add("listed-cast", listed, cast);
        sink.add("rule-lemma", rule, lemma);
        context.findActOfCue(token).ifPresent(act -> {
            sink.add("cue", act.name());
            sink.add("cue-lemma", act.name(), lemma);
            sink.add("cue-rule", act.name(), rule);
        });
    }

    private void governor() {
        String relation = text.relation(token).label();
        sink.add("relation", context.relation(token), sort);
        sink.add("listed-relation", listed, context.relation(token));
        sink.add("lemma-relation", lemma, context.relation(token));
        int head = text.head(token);
        if (head == AnnotatedText.ROOT) {
            return;
        }
        sink.add("governor", relation, context.lemma(head));
        sink.add("governor-listed", listed, relation, context.lemma(head));
        sink.add("governor-class", relation, text.distributionalClass(head), listed);
        sink.add("governor-rule", relation, context.rule(head), listed);
        sink.add("lemma-governor", lemma, context.lemma(head));
        if (text.head(head) != AnnotatedText.ROOT) {
            sink.add(
                    "grandparent",
                    context.lemma(text.head(head)),
                    text.relation(head).label());
        }
    }

    private void arguments() {
        if (!text.tag(token).isVerb()) {
            return;
        }
        Predicate predicate = new Predicate(text, token);
        String voice = predicate.isPassive() ? "passive" : "active";
        String subject = sortOf(predicate.isPassive() ? predicate.findAgent() : predicate.findSubject());
        String object = sortOf(predicate.findObject());
        sink.add("voice", voice, listed);
        sink.add("subject", subject, listed);
        sink.add("object", object, listed);
        sink.add("lemma-subject", lemma, subject);
        sink.add("lemma-object", lemma, object);
        sink.add("frame", subject, object, listed);
        OptionalInt what = predicate.findObject();
        if (what.isPresent()) {
            sink.add("object-word", context.lemma(what.getAsInt()), sort);
            sink.add("lemma-object-word", lemma, context.lemma(what.getAsInt()));
            sink.add("object-class", text.distributionalClass(what.getAsInt()), listed);
            sink.add("lemma-object-class", lemma, text.distributionalClass(what.getAsInt()));
            sink.add("object-rule", context.rule(what.getAsInt()), listed);
        }
        OptionalInt who = predicate.findSubject();
        if (who.isPresent()) {
            sink.add("subject-word", context.lemma(who.getAsInt()), listed);
            sink.add("subject-class", text.distributionalClass(who.getAsInt()), listed);
        }
    }

    private String sortOf(OptionalInt head) {
        return head.isPresent() ? context.sort(head.getAsInt()) : "-";
    }

    private void dependents() {
        boolean determined = false;
        for (int child : text.children(token)) {
            Relation relation = text.relation(child);
            String word = context.lemma(child);
            sink.add("has", relation.label(), sort);
            switch (relation) {
                case PUNCT -> {}
                case AUX, AUX_PASS, COP -> {
                    sink.add("aux", text.lower(child));
                    sink.add("aux-listed", text.lower(child), listed);
                }
                case DET, NMOD_POSS, NUMMOD -> {
                    determined = true;
                    String kind = relation == Relation.DET ? text.lower(child) : relation.label();
                    sink.add("determiner", kind, listed);
                    sink.add("lemma-determiner", lemma, kind);
                }
                case OBL, NMOD, ADVCL, ACL -> {
                    String preposition = context.introducer(child);
                    sink.add("preposition", preposition, listed);
                    sink.add("lemma-preposition", lemma, preposition);
                    sink.add("preposition-sort", preposition, context.sort(child), listed);
                }
                case COMPOUND_PRT -> sink.add("lemma-particle", lemma, text.lower(child));
                default -> {
                    sink.add("child", relation.label(), word, sort);
                    sink.add("lemma-child", lemma, word);
                    sink.add("child-class", relation.label(), text.distributionalClass(child), listed);
                    sink.add("child-rule", relation.label(), context.rule(child), listed);
                }
            }
        }
        if (!determined && text.tag(token).isNoun()) {
            sink.add("determiner", "-", listed);
            sink.add("lemma-determiner", lemma, "-");
        }
    }

    private void neighbours() {
        String next = neighbour(1);
        String before = neighbour(-1);
        sink.add("next", next, sort);
        sink.add("before", before, sort);
        sink.add("lemma-next", lemma, next);
        sink.add("lemma-before", before, lemma);
        sink.add("tags", tag(-1), tag(1), sort);
        sink.add("near", neighbour(-2));
        sink.add("near", neighbour(2));
        sink.add("before-listed", before, listed);
        sink.add("next-listed", next, listed);
    }

    private String neighbour(int distance) {
        return isInSentence(token + distance) ? text.lower(token + distance) : "-";
    }

    private String tag(int distance) {
        return isInSentence(token + distance) ? text.tag(token + distance).label() : "-";
    }

    private boolean isInSentence(int other) {
        return other >= 0 && other < text.size() && text.sentenceOf(other) == text.sentenceOf(token);
    }

    private void report() {
        boolean violent = context.countProposed(EventType.ASSAULT) >= OFTEN;
        boolean talks = context.countProposed(EventType.CONSULT) >= OFTEN;
        String topic = violent ? "assault" : talks ? "consult" : "-";
        sink.add("topic", topic, listed);
        sink.add("topic-lemma", topic, lemma);
        sink.add(
                "told",
                context.findStatement(token).map(said -> said.act().name()).orElse("-"),
                listed);
        boolean capital = text.tag(token) == Tag.NNP
                && Character.isUpperCase(text.form(token).charAt(0));
        sink.add("name", capital ? "yes" : "no", listed);
    }
}
