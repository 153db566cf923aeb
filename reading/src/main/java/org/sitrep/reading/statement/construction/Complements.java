// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.record.statement.SpeechAct;

/**
 * Tells what stands with a verb of attribution, as far as it bears on what is done by the verb: particles and prepositions by themselves,
 * constructions by the names that {@code acts.tsv} explains.
 */
public final class Complements {

    private static final Relations NOUN_CLAUSES =
            Relations.of(Relation.ACL, Relation.CCOMP, Relation.ACL_RELCL, Relation.DEP);
    private static final Words FOR_OR_AGAINST = Words.of("for", "against");
    private static final Relations INNER_CLAUSES =
            Relations.of(Relation.XCOMP, Relation.ADVCL, Relation.CCOMP, Relation.ACL);
    private static final Words FIRST_PERSON = Words.of("i", "we");
    private static final Words THIRD_PERSON = Words.of("it", "he", "she");
    private static final Words WHETHER = Words.of("whether", "if");
    private static final Tags NAME_OR_PRONOUN = Tags.of(Tag.NNPS, Tag.NNP, Tag.PRP);

    private static final Tags QUESTION_TAGS = Tags.of(Tag.WRB, Tag.WP, Tag.WDT, Tag.WP_POSSESSIVE);
    private static final Set<String> ADVICE = Set.of("should", "ought", "must");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "could", "may", "might");

    private final CuedText clause;
    private final AnnotatedText text;
    private final CueLexicon lexicon;
    private final int verb;
    private final Set<String> found = new HashSet<>();

    private Complements(CuedText clause, int verb) {
        this.clause = clause;
        this.text = clause.text();
        this.lexicon = clause.lexicon();
        this.verb = verb;
    }

    public static Set<String> of(CuedText clause, int verb) {
        Complements complements = new Complements(clause, verb);
        complements.polarity();
        complements.particles();
        complements.clauses();
        complements.nouns();
        return Set.copyOf(complements.found);
    }

    /** What stands with a noun: "the warning that he would leave". */
    static Set<String> ofNoun(CuedText clause, int noun) {
        Complements complements = new Complements(clause, noun);
        for (int child : clause.text().children(noun)) {
            if (child > noun && NOUN_CLAUSES.has(clause.text().relation(child))) {
                complements.clause(child);
            }
        }
        return Set.copyOf(complements.found);
    }

    private void add(boolean there, String name) {
        if (there) {
            found.add(name);
        }
    }

    private void polarity() {
        int governor = text.head(verb);
        boolean failed =
                text.isRelation(verb, Relation.XCOMP) && text.lemma(governor).equals("fail");
        boolean yet = text.isRelation(verb, Relation.XCOMP)
                && text.lemma(governor).equals("have")
                && hasChild(governor, "yet");
        add(clause.predicate(verb).isNegated() || failed || yet, "not");
        add(
                clause.predicate(verb).isPassive()
                        && clause.predicate(verb).findAgent().isEmpty(),
                "passive");
    }

    private boolean hasChild(int token, String form) {
        for (int child : text.children(token)) {
            if (text.lower(child).equals(form)) {
                return true;
            }
        }
        return false;
    }

    private void particles() {
        int next = verb + 1;
        add(next < text.size() && isParticle(next), next < text.size() ? text.lower(next) : "");
        for (int child : text.children(verb)) {
            boolean behind = child > verb;
            add(behind && text.isRelation(child, Relation.COMPOUND_PRT), text.lower(child));
            String introducer = Introducer.of(text, child);
            add(behind && FOR_OR_AGAINST.has(introducer), introducer);
        }
        OptionalInt noun = CueFrame.findPrepositional(text, verb);
        OptionalInt near = noun.isPresent() ? text.findChild(noun.getAsInt(), Relation.CASE) : OptionalInt.empty();
        add(near.isPresent(), near.isPresent() ? text.lower(near.getAsInt()) : "");
    }

    /** A word right behind the verb that belongs to it, and not to a time: "called on Norland", not "called on Friday". */
    private boolean isParticle(int token) {
        boolean time = token + 1 < text.size() && CueFrame.isDayOrMonth(text.lower(token + 1));
        return text.tag(token) == Tag.RP || text.lower(token).equals("back") || text.tag(token) == Tag.IN && !time;
    }

    private void clauses() {
        add(CueFrame.of(text, verb, clause.quotations()) == CueFrame.QUOTE, "quote");
        OptionalInt content = clause.predicate(verb).findContentClause();
        if (content.isPresent()) {
            clause(content.getAsInt());
        }
        for (int child : text.children(verb)) {
            boolean complement = child > verb && INNER_CLAUSES.has(text.relation(child));
            infinitive(complement && clause.predicate(child).isVerbMarkedByTo(), child);
            add(
                    complement
                            && text.tag(child) == Tag.VBG
                            && text.findChild(child, Relation.NSUBJ).isEmpty(),
                    "gerund");
            add(complement && isQuestion(child), "question");
        }
        add(
                content.isEmpty()
                        && clause.predicate(verb).findOwnObject().isEmpty()
                        && found.stream().noneMatch(Set.of("quote", "infinitive", "command")::contains),
                "bare");
    }

    private void clause(int head) {
        boolean that = clause.predicate(head).isMarkedBy("that");
        boolean advice = false;
        boolean future = false;
        for (int child : text.children(head)) {
            boolean auxiliary = text.relation(child) == Relation.AUX;
            advice |= auxiliary && ADVICE.contains(text.lower(child));
            future |= auxiliary && FUTURE.contains(text.lower(child));
        }
        add(!isQuestion(head), "clause");
        add(that, "that");
        add(advice, "advice");
        boolean harm = lexicon.is("sanction", lemma(head))
                && !clause.predicate(head).isPassive()
                && !clause.predicate(head).isNegated();
        add(harm && future && isOwn(head), "sanction");
    }

    /** Whether the subject of a clause is a pronoun that may mean the source. */
    private boolean isOwn(int head) {
        OptionalInt subject = text.findChild(head, Relation.NSUBJ);
        if (subject.isEmpty()) {
            return false;
        }
        String pronoun = text.lower(subject.getAsInt());
        OptionalInt source =
                clause.isVerb(verb) ? clause.findSubject(verb) : new NounPhrase(text, verb).findPossessor();
        if (source.isEmpty()) {
            return false;
        }
        boolean plural = text.tag(source.getAsInt()).isPluralNoun()
                || text.findChild(source.getAsInt(), Relation.CONJ).isPresent();
        return FIRST_PERSON.has(pronoun) || pronoun.equals("they") || !plural && THIRD_PERSON.has(pronoun);
    }

    private void infinitive(boolean there, int child) {
        if (!there) {
            return;
        }
        boolean object = clause.predicate(verb).findOwnObject().stream().anyMatch(noun -> noun > verb && noun <= child)
                || text.findChild(verb, Relation.IOBJ).isPresent()
                || clause.predicate(verb).isPassive();
        add(true, object ? "command" : "infinitive");
        add(lexicon.is("telling", lemma(child)), "telling");
    }

    /** "Whether he left", "who had left". */
    private boolean isQuestion(int head) {
        int first = text.subtree(head).first();
        boolean word = QUESTION_TAGS.has(text.tag(first)) && first > verb;
        return word || text.findChild(head, Relation.MARK).stream().anyMatch(mark -> WHETHER.has(text.lower(mark)));
    }

    private void nouns() {
        OptionalInt object = clause.predicate(verb).isPassive()
                ? text.findChild(verb, Relation.NSUBJ_PASS)
                : clause.predicate(verb).findOwnObject();
        if (object.isPresent()) {
            String noun = lemma(object.getAsInt());
            SpeechAct act = lexicon.findNoun(noun).orElse(SpeechAct.EXPRESS);
            boolean that = text.findChild(object.getAsInt(), Relation.ACL).stream()
                    .flatMap(acl -> text.findChild(acl, Relation.MARK).stream())
                    .anyMatch(mark -> text.lower(mark).equals("that"));
            boolean claimed = act == SpeechAct.ASSERT || act == SpeechAct.ACCUSE || act == SpeechAct.PROPOSE && that;
            boolean asked = act == SpeechAct.REQUEST || act == SpeechAct.DEMAND || act == SpeechAct.PROPOSE;
            add(true, "object");
            add(claimed || lexicon.is("claim", noun), "claim");
            add(!claimed && asked || lexicon.is("plea", noun), "plea");
            add(NAME_OR_PRONOUN.has(text.tag(object.getAsInt())), "addressed");
        }
        for (int child : text.children(verb)) {
            boolean as = child > verb && hasChild(child, "as");
            add(as && lexicon.is("untrue", lemma(child)), "untrue");
        }
    }

    private String lemma(int token) {
        return text.lemma(token).toLowerCase(Locale.ROOT);
    }
}
