// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.EventMode;
import org.sitrep.record.EventType;

/**
 * Finds who acts and who is acted upon: through active and passive, "by", possessives, prepositions, relative clauses and control.
 *
 * <p>In a meeting all who take part act.
 */
final class Roles {

    private static final Map<EventType, Set<String>> RECIPIENT_PREPOSITIONS = Map.ofEntries(
            Map.entry(
                    EventType.ASSAULT,
                    Set.of("on", "against", "at", "in", "across", "throughout", "inside", "near", "into", "of", "to")),
            Map.entry(EventType.COERCE, Set.of("of", "against", "on", "from")),
            Map.entry(EventType.REQUEST, Set.of("on", "to", "for", "of", "from")),
            Map.entry(EventType.ACCUSE, Set.of("against", "of", "into", "at", "with", "about")),
            Map.entry(EventType.THREATEN, Set.of("against", "to", "of")),
            Map.entry(EventType.SANCTION, Set.of("on", "against", "from", "of")),
            Map.entry(EventType.AID, Set.of("to", "for")),
            Map.entry(EventType.COOPERATE, Set.of("with", "to")),
            Map.entry(EventType.AGREE, Set.of("with", "to")),
            Map.entry(EventType.SUPPORT, Set.of("for", "of", "to", "with")),
            Map.entry(EventType.REJECT, Set.of("of", "from", "to")),
            Map.entry(EventType.RETREAT, Set.of("from", "of", "to", "with")),
            Map.entry(EventType.MOBILIZE, Set.of("to", "against", "near", "in")),
            Map.entry(EventType.PROTEST, Set.of("against", "over")),
            Map.entry(EventType.CONCEDE, Set.of("to")),
            Map.entry(EventType.CONSULT, Set.of("with")));

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final Participants participants;

    Roles(AnnotatedText text, EventLexicon lexicon, Participants participants) {
        this.text = text;
        this.lexicon = lexicon;
        this.participants = participants;
    }

    /** Actors and recipients, by their ids. */
    record Cast(Set<String> actors, Set<String> recipients) {

        boolean isEmpty() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }

    Cast of(int anchor, Trigger trigger) {
        Set<String> actors = new LinkedHashSet<>();
        Set<String> recipients = new LinkedHashSet<>();
        if (Grammar.isVerb(text, anchor)) {
            ofVerb(anchor, trigger, actors, recipients);
        } else {
            ofNoun(anchor, trigger, actors, recipients);
        }
        if (trigger.type() == EventType.CONSULT) {
            boolean hosted = trigger.mode()
                    .filter(mode -> mode == EventMode.CONSULT_VISIT)
                    .isPresent();
            if (!hosted) {
                actors.addAll(recipients);
                recipients.clear();
            }
        }
        recipients.removeAll(actors);
        return new Cast(actors, recipients);
    }

    private void ofVerb(int verb, Trigger trigger, Set<String> actors, Set<String> recipients) {
        boolean passive = Grammar.isPassive(text, verb);
        OptionalInt subject = passive ? text.findChild(verb, "nsubj:pass") : Grammar.findSubject(text, verb);
        if (passive && subject.isEmpty()) {
            subject = Grammar.findSubject(text, verb);
        }
        subject.ifPresent(token -> (passive ? recipients : actors).addAll(participants.of(token)));
        for (int child : text.children(verb)) {
            String relation = text.relation(child);
            String preposition = Grammar.introducer(text, child);
            if (relation.equals("obj") || relation.equals("iobj")) {
                recipients.addAll(participants.of(child));
            } else if (relation.startsWith("obl") && preposition.equals("by") && passive) {
                actors.addAll(participants.of(child));
            } else if (relation.startsWith("obl") && takes(trigger, preposition)) {
                recipients.addAll(participants.of(child));
            } else if (relation.equals("ccomp") && trigger.type() == EventType.REQUEST) {
                text.findChild(child, "nsubj").ifPresent(token -> recipients.addAll(participants.of(token)));
            }
        }
        if (trigger.type() == EventType.CONSULT) {
            addWith(verb, actors);
        }
    }

    private boolean takes(Trigger trigger, String preposition) {
        return RECIPIENT_PREPOSITIONS.getOrDefault(trigger.type(), Set.of()).contains(preposition);
    }

    /** "Met with X", "between X and Y", "among". */
    private void addWith(int head, Set<String> actors) {
        for (int child : text.children(head)) {
            if (text.relation(child).matches("obl|nmod")
                    && Grammar.introducer(text, child).matches("with|between|among|of")) {
                actors.addAll(participants.of(child));
            }
        }
    }

    private void ofNoun(int noun, Trigger trigger, Set<String> actors, Set<String> recipients) {
        for (int child : text.children(noun)) {
            String relation = text.relation(child);
            String preposition = Grammar.introducer(text, child);
            if (relation.matches("nmod:poss|amod|compound") && child < noun) {
                actors.addAll(participants.of(child));
            } else if (relation.equals("nmod") && preposition.matches("by|between|among")) {
                actors.addAll(participants.of(child));
            } else if (relation.equals("nmod") && takes(trigger, preposition)) {
                recipients.addAll(participants.of(child));
            }
        }
        int verb = text.head(noun);
        if (verb == AnnotatedText.ROOT || !Grammar.isVerb(text, verb)) {
            return;
        }
        carried(noun, verb, trigger, actors, recipients);
    }

    /** "X held talks with Y", "Y came under attack by X": the verb gives what the noun lacks. */
    private void carried(int noun, int verb, Trigger trigger, Set<String> actors, Set<String> recipients) {
        boolean carrier = lexicon.isCarrier(text.lemma(verb));
        String preposition = Grammar.introducer(text, noun);
        boolean object = text.isRelation(noun, "obj")
                || text.isRelation(noun, "obl") && preposition.matches("in|to|with|out|at|for");
        if (carrier && object && actors.isEmpty()) {
            Grammar.findSubject(text, verb).ifPresent(token -> actors.addAll(participants.of(token)));
        }
        boolean under = preposition.equals("under") && text.isRelation(noun, "obl");
        if (under && recipients.isEmpty()) {
            Grammar.findSubject(text, verb).ifPresent(token -> recipients.addAll(participants.of(token)));
        }
        if (carrier && object) {
            for (int child : text.children(verb)) {
                boolean oblique = text.relation(child).startsWith("obl") && child != noun;
                if (oblique
                        && takes(trigger, Grammar.introducer(text, child))
                        && !Grammar.introducer(text, child).equals("in")) {
                    recipients.addAll(participants.of(child));
                }
            }
        }
    }
}
