// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.EventStatus;
import org.sitrep.record.Interval;

/**
 * Says how far an event is real: from negation, modals, tense and aspect, the verb it hangs from, and the side of the report's day on
 * which its time lies.
 */
final class Statuses {

    private static final int CLIMB = 4;

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final Optional<LocalDate> published;

    Statuses(AnnotatedText text, EventLexicon lexicon, Optional<LocalDate> published) {
        this.text = text;
        this.lexicon = lexicon;
        this.published = published;
    }

    EventStatus of(int anchor, Optional<Interval> when) {
        EventStatus status = Grammar.isVerb(text, anchor) ? ofVerb(anchor) : ofNoun(anchor);
        boolean ahead = published.isPresent()
                && when.filter(interval -> interval.from().toLocalDate().isAfter(published.get()))
                        .isPresent();
        boolean real = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
        return ahead && real ? EventStatus.SCHEDULED : status;
    }

    private EventStatus ofVerb(int verb) {
        if (Grammar.isNegated(text, verb)) {
            return EventStatus.DENIED;
        }
        Optional<EventStatus> modal = modal(verb);
        if (modal.isPresent()) {
            return modal.get();
        }
        Optional<EventStatus> embedded = embedded(verb);
        if (embedded.isPresent()) {
            return embedded.get();
        }
        if (isConditional(verb)) {
            return EventStatus.POSSIBLE;
        }
        return tense(verb);
    }

    private Optional<EventStatus> modal(int verb) {
        for (int child : text.children(verb)) {
            if (!text.relation(child).startsWith("aux")) {
                continue;
            }
            switch (text.lower(child)) {
                case "will", "'ll", "’ll", "shall" -> {
                    return Optional.of(EventStatus.SCHEDULED);
                }
                case "would" -> {
                    return Optional.of(isReported(verb) ? EventStatus.SCHEDULED : EventStatus.POSSIBLE);
                }
                case "can", "could", "may", "might" -> {
                    return Optional.of(EventStatus.POSSIBLE);
                }
                case "should", "must" -> {
                    return Optional.of(EventStatus.DEMANDED);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** "Would" in reported speech is the "will" of what was said. */
    private boolean isReported(int verb) {
        return text.isRelation(verb, "ccomp")
                && text.head(verb) != AnnotatedText.ROOT
                && text.tag(text.head(verb)).matches("VBD|VBN");
    }

    /** The verb, adjective or noun that governs the event: "refused to", "is set to", "the plan to". */
    private Optional<EventStatus> embedded(int token) {
        int at = token;
        for (int climb = 0; climb < CLIMB; climb++) {
            int up = text.head(at);
            boolean complement = text.relation(at).matches("xcomp|ccomp|advcl|acl|obj|csubj|conj|dep");
            if (up == AnnotatedText.ROOT || !complement) {
                return Optional.empty();
            }
            boolean tied = isTied(at);
            Optional<EventStatus> status =
                    tied ? lexicon.findEmbedding(text.lemma(up).toLowerCase(java.util.Locale.ROOT)) : Optional.empty();
            if (status.isPresent()) {
                return Optional.of(Grammar.isNegated(text, up) ? negated(status.get()) : status.get());
            }
            if (Grammar.isVerb(text, up) && !text.isRelation(at, "conj") && !text.isRelation(at, "xcomp")) {
                return Optional.empty();
            }
            at = up;
        }
        return Optional.empty();
    }

    /** Only an infinitive, a gerund, a "that"-clause or an object takes its status from what governs it. */
    private boolean isTied(int token) {
        if (!Grammar.isVerb(text, token)) {
            return text.isRelation(token, "obj");
        }
        boolean infinitive = text.findChild(token, "mark").stream()
                .anyMatch(mark -> text.lower(mark).equals("to"));
        boolean bare = text.tag(token).matches("VB|VBG");
        boolean demand = text.isRelation(token, "ccomp") && text.tag(token).matches("VB|VBP");
        boolean advcl = text.isRelation(token, "advcl");
        return infinitive || demand || bare && !advcl || text.isRelation(token, "conj");
    }

    private static EventStatus negated(EventStatus status) {
        return switch (status) {
            case DENIED -> EventStatus.POSSIBLE;
            case SCHEDULED, POSSIBLE, PROPOSED, DEMANDED, OCCURRED, ONGOING -> EventStatus.DENIED;
        };
    }

    private boolean isConditional(int verb) {
        for (int child : text.children(verb)) {
            if (text.isRelation(child, "mark") && text.lower(child).matches("if|unless|whether|until|before|lest")) {
                return !text.lower(child).matches("until|before")
                        || text.tag(verb).matches("VBZ|VBP|VB");
            }
        }
        return false;
    }

    private EventStatus tense(int verb) {
        String tag = text.tag(verb);
        boolean progressive = false;
        boolean infinitive = false;
        for (int child : text.children(verb)) {
            boolean auxiliary = text.relation(child).startsWith("aux");
            progressive |= auxiliary && tag.equals("VBG") && text.lemma(child).equals("be");
            infinitive |= text.isRelation(child, "mark") && text.lower(child).equals("to");
        }
        if (progressive || tag.equals("VBZ") || tag.equals("VBP") && text.isRelation(verb, "root")) {
            return isStative(verb) ? EventStatus.OCCURRED : EventStatus.ONGOING;
        }
        return infinitive ? EventStatus.POSSIBLE : EventStatus.OCCURRED;
    }

    /** In headlines and summaries the present stands for the past: "rejects". */
    private boolean isStative(int verb) {
        return text.tag(verb).equals("VBZ")
                && text.lemma(verb).matches("reject|accuse|blame|condemn|demand|agree|kill|arrest|sign|seize");
    }

    private EventStatus ofNoun(int noun) {
        if (Grammar.isNegated(text, noun)) {
            return EventStatus.DENIED;
        }
        Optional<EventStatus> described = described(noun);
        if (described.isPresent()) {
            return described.get();
        }
        int verb = text.head(noun);
        if (verb == AnnotatedText.ROOT
                || !Grammar.isVerb(text, verb)
                || !text.relation(noun).matches("obj|nsubj:pass|nsubj|obl")) {
            return EventStatus.OCCURRED;
        }
        Optional<EventStatus> own = lexicon.findEmbedding(text.lemma(verb))
                .filter(status -> text.relation(noun).matches("obj|nsubj:pass"));
        if (own.isPresent()) {
            return own.get() == EventStatus.ONGOING
                    ? EventStatus.ONGOING
                    : Grammar.isNegated(text, verb) ? negated(own.get()) : own.get();
        }
        boolean takesPart = text.relation(noun).matches("obj|obl") && lexicon.isCarrier(text.lemma(verb))
                || text.relation(noun).matches("nsubj.*")
                        && text.lemma(verb).matches("take|begin|start|resume|happen|occur|continue|be|go");
        return takesPart ? ofVerb(verb) : EventStatus.OCCURRED;
    }

    private Optional<EventStatus> described(int noun) {
        for (int child : text.children(noun)) {
            if (child > noun || !text.relation(child).matches("amod|compound|advmod")) {
                continue;
            }
            switch (text.lower(child)) {
                case "planned", "upcoming", "scheduled", "forthcoming", "coming", "next" -> {
                    return Optional.of(EventStatus.SCHEDULED);
                }
                case "possible", "potential", "future", "likely", "further", "any" -> {
                    return Optional.of(EventStatus.POSSIBLE);
                }
                case "proposed" -> {
                    return Optional.of(EventStatus.PROPOSED);
                }
                case "cancelled", "canceled", "postponed", "foiled", "failed" -> {
                    return Optional.of(EventStatus.DENIED);
                }
                case "ongoing", "continuing", "continued", "current" -> {
                    return Optional.of(EventStatus.ONGOING);
                }
                default -> {}
            }
        }
        OptionalInt determiner = text.findChild(noun, "det");
        return determiner.isPresent() && text.lower(determiner.getAsInt()).equals("any")
                ? Optional.of(EventStatus.POSSIBLE)
                : Optional.empty();
    }
}
