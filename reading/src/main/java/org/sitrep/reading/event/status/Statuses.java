// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.Tense;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.time.Interval;

/**
 * Says how far an event is real: from negation, modals, tense and aspect, the words that govern it, each by their own status, and the
 * side of the report's day on which its time lies.
 */
public final class Statuses {

    private static final Tags PAST_TAGS = Tags.of(Tag.VBD, Tag.VBN);
    private static final Tags PRESENT_TAGS = Tags.of(Tag.VBZ, Tag.VBP, Tag.VB);
    private static final Relations ALONGSIDE =
            Relations.of(Relation.ACL, Relation.ADVCL, Relation.CSUBJ, Relation.NSUBJ);
    /** "Were to have met" tells that they did not. */
    private static final Words PAST_BE = Words.of("was", "were");

    private static final Words PAST_FORMS = Words.of("was", "were", "had", "been");

    private static final Words INDEFINITE = Words.of("an", "a");
    private static final Relations ARGUMENTS = Relations.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS);

    /** Steps in the longest chain of governing words: chains are short, on war reports no longer than 4; keeps odd trees cheap. */
    private static final int CLIMB = 8;

    private final AnnotatedText text;
    private final StatusWords words;
    private final Optional<LocalDate> published;
    private final Governors governors;
    private final PredicateReality clauses;

    public Statuses(AnnotatedText text, StatusWords words, Optional<LocalDate> published) {
        this.text = text;
        this.words = words;
        this.published = published;
        this.governors = new Governors(text, words);
        this.clauses = new PredicateReality(text, words);
    }

    /** Whether the word names something said, which stays said when what it says is denied. */
    public boolean isSpoken(int anchor) {
        return words.isSpoken(text.lemma(anchor));
    }

    public EventStatus assess(int anchor, Optional<Interval> when) {
        EventStatus status = assess(anchor, 0);
        boolean ahead = published.isPresent()
                && when.filter(interval -> interval.from().toLocalDate().isAfter(published.get()))
                        .isPresent();
        return ahead && isReal(status) && !isTold(anchor) ? EventStatus.SCHEDULED : status;
    }

    /** Told as past by its own verb or the one it leans on; then a day that seems to lie ahead is misread. */
    private boolean isTold(int anchor) {
        if (text.tag(anchor).isVerb()) {
            return PAST_TAGS.has(text.tag(anchor)) && !new Predicate(text, anchor).isPresent();
        }
        return governors
                .find(anchor)
                .filter(governor -> governor.embedding().reality() == Reality.SAME
                        && new Predicate(text, governor.token()).isPast())
                .isPresent();
    }

    private static boolean isReal(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    private EventStatus assess(int token, int climb) {
        if (climb > CLIMB) {
            return EventStatus.OCCURRED;
        }
        boolean noun =
                text.tag(token).isNoun() && text.findChild(token, Relation.COP).isEmpty();
        return noun ? assessNoun(token, climb) : assessPredicate(token, climb);
    }

    private EventStatus assessPredicate(int token, int climb) {
        Optional<StatusWords.Modal> modal = clauses.findModal(token);
        if (new Predicate(text, token).isNegated()) {
            boolean conditional = clauses.findConjunction(token)
                    .flatMap(StatusWords.Conjunction::present)
                    .filter(status -> status == EventStatus.POSSIBLE)
                    .isPresent();
            return modal.map(StatusWords.Modal::negated)
                    .orElse(conditional ? EventStatus.POSSIBLE : EventStatus.DENIED);
        }
        Optional<EventStatus> shared = new Predicate(text, token)
                .findSharedHead().stream()
                        .mapToObj(head -> assess(head, climb + 1))
                        .findFirst()
                        .filter(status -> !isReal(status) || !new Predicate(text, token).isFinite());
        return shared.or(() -> governed(token, climb))
                .or(() -> modal.map(found -> clauses.statusOf(found, token)))
                .or(() -> joined(token, climb))
                .orElseGet(() -> tense(token, climb));
    }

    private Optional<EventStatus> governed(int token, int climb) {
        return governors.find(token).map(governor -> govern(governor, token, climb));
    }

    private EventStatus govern(Governors.Governor governor, int token, int climb) {
        Reality reality = governor.embedding().reality();
        if (reality == Reality.DENIED && words.isSpoken(text.lemma(token))) {
            return EventStatus.OCCURRED;
        }
        if (reality == Reality.SCHEDULED && isOverruled(governor.token(), token)) {
            return EventStatus.DENIED;
        }
        if (reality == Reality.SAME && isTakenBack(governor.token())) {
            return EventStatus.DENIED;
        }
        EventStatus word = assess(governor.token(), climb + 1);
        if (word == EventStatus.DENIED) {
            return governor.embedding().negated();
        }
        if (reality == Reality.DECIDED && isReal(word) && text.isRelation(governor.token(), Relation.NSUBJ)) {
            return EventStatus.OCCURRED;
        }
        if (reality == Reality.SAME && isReal(word)) {
            boolean progressive =
                    new Predicate(text, governor.token()).isProgressive() || new Predicate(text, token).isProgressive();
            return progressive ? EventStatus.ONGOING : EventStatus.OCCURRED;
        }
        return reality.govern(
                word, new Predicate(text, governor.token()).tense(), new Predicate(text, token).isInfinitive());
    }

    /** "Withdrew the claim that", "the claim that ... is false": it stays said, and what it says is denied. */
    private boolean isTakenBack(int noun) {
        return words.isSpoken(text.lemma(noun))
                && governors
                        .find(noun)
                        .filter(above -> above.embedding().reality() == Reality.DENIED)
                        .filter(above -> !new Predicate(text, above.token()).isNegated())
                        .isPresent();
    }

    /** "Was due to visit, but stayed at home". */
    private boolean isOverruled(int word, int planned) {
        boolean past = Stream.of(Relation.COP, Relation.AUX_PASS, Relation.AUX)
                .flatMap(relation -> text.findChild(word, relation).stream().boxed())
                .anyMatch(token -> PAST_FORMS.has(text.lower(token)));
        return past && (isFollowedByBut(word) || isFollowedByBut(planned));
    }

    private boolean isFollowedByBut(int verb) {
        return Arrays.stream(text.children(verb))
                .filter(child -> text.isRelation(child, Relation.CONJ))
                .flatMap(joined -> Arrays.stream(text.children(joined)))
                .anyMatch(child -> text.lower(child).equals("but"));
    }

    /** By its conjunction: "if", "until", "when". */
    private Optional<EventStatus> joined(int verb, int climb) {
        Optional<StatusWords.Conjunction> conjunction = clauses.findConjunction(verb);
        if (text.head(verb) != AnnotatedText.ROOT
                && conjunction.filter(StatusWords.Conjunction::main).isPresent()
                && new Predicate(text, verb).isPresent()) {
            EventStatus main = assess(text.head(verb), climb + 1);
            return Optional.of(main)
                    .filter(status -> status == EventStatus.SCHEDULED || status == EventStatus.POSSIBLE);
        }
        boolean past = new Predicate(text, verb).isPast() || new Predicate(text, verb).isPerfect();
        return conjunction.flatMap(found -> past ? found.past() : found.present());
    }

    private EventStatus tense(int verb, int climb) {
        if (new Predicate(text, verb).isImperative()) {
            return EventStatus.DEMANDED;
        }
        if (clauses.isRanked(verb)) {
            EventStatus rank = assess(text.head(verb), climb + 1);
            return isReal(rank) ? EventStatus.OCCURRED : rank;
        }
        OptionalInt before = new Predicate(text, verb).findBeforeTo();
        if (before.isPresent()) {
            boolean planned = text.lemma(before.getAsInt()).equals("be");
            boolean dropped =
                    planned && PAST_BE.has(text.lower(before.getAsInt())) && new Predicate(text, verb).isPerfect();
            return dropped ? EventStatus.DENIED : planned ? EventStatus.SCHEDULED : EventStatus.DEMANDED;
        }
        if (isHeadlineFuture(verb)) {
            return EventStatus.SCHEDULED;
        }
        if (new Predicate(text, verb).isAsked() || new Predicate(text, verb).isInfinitive()) {
            return EventStatus.POSSIBLE;
        }
        return clauses.findByAdverb(verb).orElseGet(() -> aspect(verb, climb));
    }

    /** "Minister to visit Oslo". */
    private boolean isHeadlineFuture(int verb) {
        boolean subject = text.findChild(verb, Relation.NSUBJ).isPresent()
                || text.findChild(verb, Relation.NSUBJ_PASS).isPresent();
        return text.head(verb) == AnnotatedText.ROOT && subject && new Predicate(text, verb).isInfinitive();
    }

    private EventStatus aspect(int verb, int climb) {
        boolean state = PRESENT_TAGS.has(text.tag(verb)) && words.isState(text.lemma(verb));
        boolean within = text.findChild(verb, Relation.CASE).isPresent()
                && text.findChild(verb, Relation.COP).isPresent();
        if (new Predicate(text, verb).isProgressive()
                || state
                || within && new Predicate(text, verb).tense() != Tense.PAST) {
            return EventStatus.ONGOING;
        }
        boolean participle =
                text.tag(verb) == Tag.VBG && Introducer.of(text, verb).isEmpty();
        return participle && text.head(verb) != AnnotatedText.ROOT ? participle(verb, climb) : EventStatus.OCCURRED;
    }

    /** "Troops shelling the town", "statement urging them", "will shell the town, killing many", "banning it would". */
    private EventStatus participle(int verb, int climb) {
        boolean loose = verb > 0 && text.lower(verb - 1).equals(",");
        if (text.isRelation(verb, Relation.ACL) && !loose) {
            return clauses.isWish(verb) ? EventStatus.OCCURRED : EventStatus.ONGOING;
        }
        int head = text.head(verb);
        boolean along =
                ALONGSIDE.has(text.relation(verb)) && clauses.findModal(head).isPresent();
        EventStatus main = along ? assess(head, climb + 1) : EventStatus.OCCURRED;
        return main == EventStatus.SCHEDULED || main == EventStatus.POSSIBLE ? main : EventStatus.OCCURRED;
    }

    private EventStatus assessNoun(int noun, int climb) {
        if (new Predicate(text, noun).isNegated()) {
            return EventStatus.DENIED;
        }
        if (text.isRelation(noun, Relation.CONJ) && text.tag(text.head(noun)).isNoun()) {
            return assess(text.head(noun), climb + 1);
        }
        Optional<EventStatus> governed = governed(noun, climb).or(() -> vague(noun, climb));
        if (governed.filter(status -> !isReal(status)).isPresent()) {
            return governed.get();
        }
        return governors
                .findModifier(noun)
                .map(governor -> govern(governor, noun, climb))
                .or(() -> governed)
                .orElse(EventStatus.OCCURRED);
    }

    /** "An attack would kill many" speaks of none that was: what is new to the reader is as real as what is told of it. */
    private Optional<EventStatus> vague(int noun, int climb) {
        OptionalInt determiner = text.findChild(noun, Relation.DET);
        boolean fresh = determiner.isPresent() && INDEFINITE.has(text.lower(determiner.getAsInt()));
        int verb = text.head(noun);
        boolean part = ARGUMENTS.has(text.relation(noun)) && verb != AnnotatedText.ROOT;
        return fresh && part && text.tag(verb).isVerb()
                ? Optional.of(assess(verb, climb + 1)).filter(status -> status != EventStatus.DENIED)
                : Optional.empty();
    }
}
