// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.TreePath;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.Sector;

/** What tells whether somebody acts or is acted upon in an event: the way through the tree, the slot at the verb, who they are, the rules' answer. */
public final class RoleFeatures {

    /** How far up a phrase is looked for its head. */
    private static final int LONGEST_PATH = 6;

    private static final Relations JOINED = Relations.of(Relation.CONJ, Relation.APPOS);
    private static final Relations INSIDE_PHRASE = Relations.of(
            Relation.CONJ, Relation.APPOS, Relation.COMPOUND, Relation.AMOD, Relation.NMOD_POSS, Relation.NMOD);

    private final RoleContext context;
    private final TriggerContext triggers;
    private final AnnotatedText text;
    private final TriggerMatch match;
    private final RoleCandidate candidate;
    private final FeatureSink sink;
    private final String type;
    private final String lemma;
    private final String voice;

    private RoleFeatures(RoleContext context, TriggerMatch match, RoleCandidate candidate, FeatureSink sink) {
        this.context = context;
        this.triggers = context.triggers();
        this.text = context.text();
        this.match = match;
        this.candidate = candidate;
        this.sink = sink;
        this.type = Labels.of(match.trigger().type());
        this.lemma = triggers.lemma(match.anchor());
        Predicate predicate = new Predicate(text, match.predicate());
        this.voice = !predicate.isVerb() ? "noun" : predicate.isPassive() ? "passive" : "active";
    }

    /** Hands the features of somebody who may take part to the sink. */
    public static void of(
            RoleContext context, TriggerMatch match, RoleFillers rule, RoleCandidate candidate, FeatureSink sink) {
        RoleFeatures features = new RoleFeatures(context, match, candidate, sink);
        String ruled = features.ruled(rule);
        features.slots(ruled);
        features.above(ruled);
        features.path(ruled);
        features.who(ruled);
        features.surroundings(ruled);
    }

    private String ruled(RoleFillers rule) {
        String id = candidate.actor().map(Actor::id).orElse("");
        String ruled = rule.actors().contains(id) ? "actor" : rule.recipients().contains(id) ? "recipient" : "-";
        String open = (rule.actors().isEmpty() ? "" : "A") + (rule.recipients().isEmpty() ? "" : "R");
        sink.add("rule", ruled, open);
        sink.add("rule-type", ruled, type);
        sink.add("rule-sort", ruled, triggers.wordClass(match.anchor()));
        sink.add("type", type);
        return ruled;
    }

    /** In which slot of the predicate, or of the anchor, the candidate's phrase stands. */
    private void slots(String ruled) {
        Predicate predicate = new Predicate(text, match.predicate());
        String slot = slot(predicate);
        sink.add("slot", slot, voice);
        sink.add("slot-type", slot, voice, type);
        sink.add("slot-lemma", slot, voice, lemma);
        sink.add("slot-rule", slot, ruled, type);
        sink.add("slot-sort", slot, voice, sortOfActor());
        sink.add("slot-class", slot, voice, text.distributionalClass(match.anchor()));
        sink.add("slot-side", slot, voice, side());
        int parent = text.head(candidate.head());
        String owned = parent == AnnotatedText.ROOT || text.tag(parent).isVerb() ? "-" : triggers.lemma(parent);
        sink.add("owned", owned, slot);
        sink.add("owned-type", owned, type, side());
        sink.add("owned-class", parent == AnnotatedText.ROOT ? "-" : text.distributionalClass(parent), slot, type);
        sink.add(
                "nested",
                context.isNested(candidate) ? "yes" : "no",
                context.hasNested(candidate) ? "yes" : "no",
                ruled);
        sink.add("nested-slot", context.isNested(candidate) ? "yes" : "no", slot, type);
        if (match.anchor() != match.predicate()) {
            sink.add("anchor-slot", phraseSlot(match.anchor()), type);
        }
    }

    /** In which slot of the verb above the event's word: "troops" in "the raid was blamed on troops". */
    private void above(String ruled) {
        OptionalInt verb = findVerbAbove();
        if (verb.isEmpty()) {
            return;
        }
        String slot = slot(new Predicate(text, verb.getAsInt()));
        String governor = triggers.lemma(verb.getAsInt());
        String own = branch(verb.getAsInt());
        sink.add("above", slot, own, type);
        sink.add("above-lemma", slot, own, governor);
        sink.add("above-class", slot, own, text.distributionalClass(verb.getAsInt()));
        sink.add("above-rule", slot, own, ruled);
    }

    private OptionalInt findVerbAbove() {
        int at = text.head(match.predicate());
        for (int up = 0; up < LONGEST_PATH && at != AnnotatedText.ROOT; up++) {
            if (text.tag(at).isVerb()) {
                return OptionalInt.of(at);
            }
            at = text.head(at);
        }
        return OptionalInt.empty();
    }

    /** The relation in which the branch with the event's word hangs below a word. */
    private String branch(int above) {
        int at = match.predicate();
        while (text.head(at) != above) {
            at = text.head(at);
        }
        return triggers.relation(at);
    }

    private String slot(Predicate predicate) {
        if (predicate.isVerb()) {
            if (leadsTo(predicate.findOwnSubject())) {
                return "subject" + inner(predicate.findOwnSubject());
            }
            if (leadsTo(predicate.findAgent())) {
                return "agent" + inner(predicate.findAgent());
            }
            if (leadsTo(predicate.findObject())) {
                return "object" + inner(predicate.findObject());
            }
            if (leadsTo(predicate.findSubject())) {
                return "understood-subject" + inner(predicate.findSubject());
            }
        }
        return phraseSlot(predicate.head());
    }

    /** How the candidate stands in the phrase of a slot: empty for its head and what is joined to it. */
    private String inner(OptionalInt head) {
        int at = candidate.head();
        while (at != head.getAsInt() && JOINED.has(text.relation(at))) {
            at = text.head(at);
        }
        return at == head.getAsInt() ? "" : "<" + triggers.relation(at);
    }

    /** The phrase below the word to which the candidate belongs. */
    private String phraseSlot(int word) {
        for (int child : text.children(word)) {
            if (text.subtree(child).contains(candidate.head())) {
                return triggers.relation(child) + (child == candidate.head() ? "" : "+");
            }
        }
        return "outside";
    }

    private boolean leadsTo(OptionalInt head) {
        return head.isPresent() && isWithin(head.getAsInt());
    }

    /** Whether the candidate is the head, is joined to it, or belongs to its own phrase without a clause between. */
    private boolean isWithin(int head) {
        int at = candidate.head();
        for (int up = 0; up < LONGEST_PATH && at != AnnotatedText.ROOT; up++) {
            if (at == head) {
                return true;
            }
            Relation relation = text.relation(at);
            if (!INSIDE_PHRASE.has(relation)) {
                return false;
            }
            at = text.head(at);
        }
        return false;
    }

    private void path(String ruled) {
        String path = path(match.anchor());
        sink.add("path", path);
        sink.add("path-type", path, type);
        sink.add("path-voice", path, voice, type);
        sink.add("path-lemma", path, lemma);
        sink.add("path-rule", path, ruled);
        if (match.anchor() != match.predicate()) {
            sink.add("predicate-path", path(match.predicate()), type);
        }
        sink.add("last-step", triggers.relation(candidate.head()), type);
        sink.add("last-step-voice", triggers.relation(candidate.head()), voice, side());
    }

    private String side() {
        return candidate.head() < match.anchor() ? "before" : "behind";
    }

    private String path(int from) {
        return TreePath.of(text, from, candidate.head(), this::step);
    }

    /** Members of a coordination stand where its first does. */
    private String step(int token) {
        return text.isRelation(token, Relation.CONJ) && text.tag(token).isNoun() ? "&" : triggers.relation(token);
    }

    private String sortOfActor() {
        if (text.tag(candidate.head()) == Tag.PRP || text.tag(candidate.head()) == Tag.PRP_POSSESSIVE) {
            return "pronoun";
        }
        return candidate.actor().map(actor -> Labels.of(actor.kind())).orElse("toponym");
    }

    private void who(String ruled) {
        String sort = sortOfActor();
        String sector =
                candidate.actor().flatMap(Actor::sector).map(Sector::name).orElse("-");
        sink.add("kind", sort, type);
        sink.add("kind-rule", sort, ruled);
        sink.add("sector", sector, type);
        sink.add("sector-side", sector, type, side());
        sink.add("word", triggers.lemma(candidate.head()), type);
        sink.add("word-class", text.distributionalClass(candidate.head()), type, side());
        sink.add("tag", text.tag(candidate.head()).label(), triggers.relation(candidate.head()));
        boolean teller = candidate
                .actor()
                .filter(actor -> context.speakers(match.anchor()).contains(actor.id()))
                .isPresent();
        sink.add("teller", teller ? "yes" : "no", type);
        sink.add("teller-rule", teller ? "yes" : "no", ruled);
        boolean inside = triggers.findStatement(match.anchor()).equals(triggers.findStatement(candidate.head()));
        sink.add("voice", inside ? "same" : "other", ruled);
        sink.add("voice-type", inside ? "same" : "other", type, side());
        String often = candidate
                .actor()
                .map(actor ->
                        actor.mentions().size() > 4 ? "many" : actor.mentions().size() > 1 ? "some" : "one")
                .orElse("-");
        sink.add("mentions", often, type);
    }

    private void surroundings(String ruled) {
        int distance = Math.abs(candidate.head() - match.anchor());
        String apart = distance < 3 ? "0" : distance < 6 ? "3" : distance < 12 ? "6" : distance < 24 ? "12" : "24";
        sink.add("distance", apart, side(), type);
        sink.add("distance-rule", apart, ruled);
        int between = 0;
        for (RoleCandidate other : context.list(match.anchor())) {
            boolean nearer = other.head() > Math.min(candidate.head(), match.anchor())
                    && other.head() < Math.max(candidate.head(), match.anchor());
            between += nearer ? 1 : 0;
        }
        sink.add("between", Integer.toString(Math.min(between, 4)), side(), type);
        sink.add("alone", Integer.toString(Math.min(context.list(match.anchor()).size(), 5)), side(), ruled);
        int verbs = 0;
        for (int token = Math.min(candidate.head(), match.anchor()) + 1;
                token < Math.max(candidate.head(), match.anchor());
                token++) {
            verbs += text.tag(token).isVerb() && !text.relation(token).isAuxiliary() ? 1 : 0;
        }
        sink.add("verbs", Integer.toString(Math.min(verbs, 3)), side(), type);
        int next = candidate.head() + 1;
        sink.add("behind-candidate", next < text.size() ? triggers.lemma(next) : "-", side());
        sink.add("before-candidate", candidate.head() > 0 ? text.lower(candidate.head() - 1) : "-", type);
    }
}
