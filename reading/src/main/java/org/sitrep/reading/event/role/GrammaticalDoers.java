// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.trigger.RoleFrame;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.PrepositionalPhrase;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * Whom the grammar itself names as doers: the subject of an active verb, the agent of a passive, where somebody who can act stands there.
 * Nobody else acts then: "Hamas said Israel had bombed a bridge" tells of no deed of Hamas.
 */
final class GrammaticalDoers {

    private static final Relations WITHIN = Relations.of(
            Relation.CONJ,
            Relation.APPOS,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.DEP);

    private static final WordKinds WORDS = WordKinds.load(GrammaticalDoers.class, "words.tsv");
    private static final Words WARD_OFF = WORDS.get("ward-off");
    private static final Words REPORT = WORDS.get("report");
    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);

    /** What parts words from who says them. */
    private static final String COMMAS = ",\"”’";

    private final RoleContext context;
    private final AnnotatedText text;

    GrammaticalDoers(RoleContext context) {
        this.context = context;
        this.text = context.text();
    }

    /** The tokens of those who may act; empty where the grammar names nobody. */
    Set<Integer> list(TriggerMatch match) {
        int verb = match.predicate();
        Predicate predicate = new Predicate(text, verb);
        boolean turned =
                match.trigger().has(RoleFrame.ENDURED) || match.trigger().has(RoleFrame.SPOKEN);
        if (match.anchor() != verb
                || !predicate.isVerb()
                || turned
                || EventTypes.isMeeting(match.trigger().type())
                || EventTypes.isMutual(match.trigger().type())) {
            return Set.of();
        }
        OptionalInt doer = predicate.isPassive() ? predicate.findAgent() : predicate.findOwnSubject();
        if (doer.isEmpty() || !isSomebody(doer.getAsInt())) {
            return Set.of();
        }
        Set<Integer> doers = new HashSet<>();
        for (RoleCandidate candidate : context.list(match.anchor())) {
            if (isWithin(candidate.head(), doer.getAsInt())) {
                doers.add(candidate.head());
            }
        }
        return doers;
    }

    /** A name or description of somebody, or a pronoun for one; a missile or a blast may be anybody's. */
    private boolean isSomebody(int head) {
        Tag tag = text.tag(head);
        return tag != Tag.WDT
                && tag != Tag.WP
                && context.list(head).stream()
                        .anyMatch(candidate ->
                                candidate.head() == head && candidate.actor().isPresent());
    }

    private boolean isWithin(int token, int head) {
        int at = token;
        while (at != AnnotatedText.ROOT && at != head && WITHIN.has(text.relation(at))) {
            at = text.head(at);
        }
        return at == head;
    }

    /**
     * Those who take no part although they stand in the sentence: who tells of the event in a clause that has a subject of its own and does not
     * refer to them ("Hamas said Israel had bombed a bridge"), or behind it ("Shelling hit Goma, the UN said"), or only reports it ("Reuters reported a
     * raid"), or says nothing of it ("the army declined to comment on the strike").
     */
    Set<String> listBarred(TriggerMatch match) {
        boolean told = context.triggers()
                .findStatement(match.anchor())
                .filter(said -> said.act() == SpeechAct.DECLINE || isNamedBehind(said) || isReport(said))
                .isPresent();
        return told || isInClause(match.predicate()) ? context.speakersOutside(match.anchor()) : Set.of();
    }

    /** "Reported", "described": what is so told of is never done by who tells it. */
    private boolean isReport(Statement said) {
        return said.cues().stream()
                .anyMatch(cue -> REPORT.has(context.triggers().lemma(text.headOf(text.tokensIn(cue)))));
    }

    /** Whether the one who says something is named behind it and a comma. */
    private boolean isNamedBehind(Statement said) {
        int end = said.contents().stream().mapToInt(Span::end).max().orElse(Integer.MAX_VALUE);
        int cue = said.cues().stream().mapToInt(Span::start).min().orElse(-1);
        int source = said.sources().stream()
                .mapToInt(each -> each.span().start())
                .min()
                .orElse(cue);
        int behind = Math.min(cue, source);
        return end <= behind && text.text().substring(end - 1, behind).chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
    }

    /** Whether the word stands in a clause of what somebody says, which has its own subject. */
    private boolean isInClause(int token) {
        Optional<Statement> said = context.triggers().findStatement(token);
        for (int at = token; at != AnnotatedText.ROOT; at = text.head(at)) {
            if (!context.triggers().findStatement(at).equals(said)) {
                return false;
            }
            if (text.tag(at).isVerb()
                    && new Predicate(text, at).findOwnSubject().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place only tells where: "talks in Havana", "a car bomb outside Mogadishu"; its country does nothing there. */
    boolean isScene(RoleCandidate candidate) {
        return candidate.actor().isEmpty()
                && new PrepositionalPhrase(Introducer.of(text, candidate.head()), candidate.head()).tellsWhere();
    }

    /** Whether an event may be done to the country of its scene: what is said or agreed there is not, but a meeting has a host. */
    static boolean concernsItsScene(TriggerMatch match) {
        EventType type = match.trigger().type();
        return !EventTypes.isVerbal(type) || EventTypes.isMeeting(type);
    }

    /** Whether a phrase beside the event says that there is nobody: "no militia has taken responsibility for the raid". */
    boolean isNobody(RoleCandidate candidate, TriggerMatch match) {
        OptionalInt determiner = new NounPhrase(text, candidate.head()).findDeterminer();
        return text.head(candidate.head()) != match.predicate()
                && determiner.isPresent()
                && text.lower(determiner.getAsInt()).equals("no");
    }

    /** "It was shot down": what receives is told, and is nobody; so nobody else does. */
    boolean hasThingForTarget(TriggerMatch match) {
        Predicate predicate = new Predicate(text, match.predicate());
        OptionalInt subject =
                predicate.isVerb() && predicate.isPassive() ? predicate.findOwnSubject() : OptionalInt.empty();
        return subject.isPresent()
                && text.tag(subject.getAsInt()) == Tag.PRP
                && context.list(subject.getAsInt()).stream()
                        .noneMatch(candidate -> candidate.head() == subject.getAsInt());
    }

    /** Who wards the event off: the subject of "foiled" in "police foiled an attack". */
    Set<Integer> listDefenders(TriggerMatch match) {
        int verb = text.tag(match.anchor()).isNoun() ? text.head(match.anchor()) : AnnotatedText.ROOT;
        boolean warded = verb != AnnotatedText.ROOT
                && text.tag(verb).isVerb()
                && OBJECTS.has(text.relation(match.anchor()))
                && WARD_OFF.has(context.triggers().lemma(verb));
        Predicate predicate = new Predicate(text, verb);
        OptionalInt doer =
                !warded ? OptionalInt.empty() : predicate.isPassive() ? predicate.findAgent() : predicate.findSubject();
        Set<Integer> defenders = new HashSet<>();
        for (RoleCandidate candidate : doer.isEmpty() ? List.<RoleCandidate>of() : context.list(match.anchor())) {
            if (isWithin(candidate.head(), doer.getAsInt())) {
                defenders.add(candidate.head());
            }
        }
        return defenders;
    }
}
