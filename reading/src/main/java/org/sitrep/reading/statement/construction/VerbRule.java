// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.Quotations;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.syntax.Predicate;

/**
 * A verb with its source and content: "X said that S", "S, X said", "X vowed to", "X called for Y", "X accused Y of Z",
 * "the plan was rejected by X".
 */
public final class VerbRule implements Rule {

    /** In tokens: a source this near its cue stands with it as one attribution. Kept from the first rules; not measured. */
    private static final int NEAR = 3;

    private static final Relations LOOSE_RELATIONS =
            Relations.of(Relation.PARATAXIS, Relation.DEP, Relation.DISCOURSE, Relation.ADVCL, Relation.CONJ);
    private static final Words ENDS = Words.of(",", ".", "”", "\"", "''");
    private static final Words TOPIC_PREPOSITIONS = Words.of("for", "on", "of", "about");
    private static final Words CLAIM_PREPOSITIONS = Words.of("of", "for", "as");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        if (!clause.isVerb(verb)) {
            return Optional.empty();
        }
        CueFrame frame = CueFrame.of(text, verb, clause.quotations());
        String lemma = text.lemma(verb).toLowerCase(java.util.Locale.ROOT);
        boolean loose = frame == CueFrame.BARE && !isAside(clause, verb);
        if (loose && !clause.lexicon().isSpeech(lemma)) {
            return Optional.empty();
        }
        if (frame == CueFrame.OBJECT && leansOnNoun(clause, verb)) {
            return Optional.empty();
        }
        boolean passive = clause.predicate(verb).isPassive();
        OptionalInt speaker = passive
                ? clause.predicate(verb).findAgent()
                : frame == CueFrame.QUOTE ? clause.findQuotedSpeaker(verb) : clause.findSubject(verb);
        boolean sourceless = passive && speaker.isEmpty();
        if (sourceless && !clause.lexicon().is("passive", lemma)) {
            return Optional.empty();
        }
        Optional<TokenRange> source = speaker.isPresent() ? clause.source(speaker.getAsInt()) : Optional.empty();
        boolean left = frame == CueFrame.QUOTE && !clause.predicate(verb).isPassive();
        if (source.isEmpty() && !sourceless && !left) {
            return Optional.empty();
        }
        TokenRange cue = CueSpan.of(text, verb, frame);
        List<StatementDraft.Stretch> contents = loose ? rest(clause, verb) : contents(clause, verb, frame, source, cue);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementDraft(
                verb, source.stream().toList(), List.of(cue), contents, SpeechActs.of(clause, verb, cue)));
    }

    /** "Voiced concern": the noun is the cue, {@link NounRule} reads it. */
    private static boolean leansOnNoun(CuedText clause, int verb) {
        OptionalInt object = clause.predicate(verb).findOwnObject();
        return object.isPresent()
                && clause.lexicon().is("light-verb", clause.text().lemma(verb))
                && clause.lexicon()
                        .findNoun(clause.text().lemma(object.getAsInt()))
                        .isPresent();
    }

    /** "The plan, X said, was dead": nothing hangs from the verb, the verb hangs from the content. */
    private static boolean isAside(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        boolean hangs = LOOSE_RELATIONS.has(text.relation(verb));
        boolean comma = verb + 1 >= text.size() || ENDS.has(text.form(verb + 1));
        return hangs && comma && text.findChild(verb, Relation.NSUBJ).isPresent();
    }

    private static List<StatementDraft.Stretch> contents(
            CuedText clause, int verb, CueFrame frame, Optional<TokenRange> source, TokenRange cue) {
        AnnotatedText text = clause.text();
        return switch (frame) {
            case QUOTE -> quoted(clause, verb, source, cue);
            case CLAUSE, BARE -> clausal(clause, verb, source, cue);
            case INFINITIVE -> infinitive(clause, verb);
            case PREPOSITION -> {
                int noun = CueFrame.findPrepositional(text, verb).getAsInt();
                int preposition = text.findChild(noun, Relation.CASE).getAsInt();
                int end = Math.max(text.subtree(noun).end(), complementEnd(text, verb));
                yield List.of(clause.phrases().stretch(new TokenRange(preposition + 1, Math.max(end, noun + 1))));
            }
            case OBJECT -> object(clause, verb);
        };
    }

    /** What follows a verb of speech whose content the parser did not see. */
    private static List<StatementDraft.Stretch> rest(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        int end = text.subtree(verb).end();
        int first = verb + 1 < end && TOPIC_PREPOSITIONS.has(text.lower(verb + 1)) ? verb + 2 : verb + 1;
        boolean words =
                first < end && Character.isLetterOrDigit(text.form(first).charAt(0));
        return words ? List.of(clause.phrases().stretch(new TokenRange(first, end))) : List.of();
    }

    private static List<StatementDraft.Stretch> infinitive(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        int complement = clause.predicate(verb).findOpenComplement().getAsInt();
        TokenRange range = text.subtree(complement);
        OptionalInt object = clause.predicate(verb).findOwnObject();
        boolean controlled = object.isPresent() && object.getAsInt() > verb && object.getAsInt() < complement;
        int first = controlled ? text.subtree(object.getAsInt()).first() : Math.max(range.first(), verb + 1);
        return first < range.end() ? List.of(clause.phrases().stretch(new TokenRange(first, range.end()))) : List.of();
    }

    /** The end of what complements the object: "Norland to leave", "Norland of lying". */
    private static int complementEnd(AnnotatedText text, int verb) {
        int end = 0;
        for (int child : text.children(verb)) {
            boolean complement = text.isRelation(child, Relation.XCOMP)
                    || text.isRelation(child, Relation.ADVCL) && new Predicate(text, child).isMarkedBy("to")
                    || text.isRelation(child, Relation.ADVCL) && isMarkedOf(text, child);
            if (complement && child > verb) {
                end = Math.max(end, text.subtree(child).end());
            }
        }
        return end;
    }

    private static boolean isMarkedOf(AnnotatedText text, int verb) {
        return text.findChild(verb, Relation.MARK).stream()
                        .anyMatch(mark -> text.lower(mark).equals("of"))
                || text.findChild(verb, Relation.CASE).stream()
                        .anyMatch(mark -> text.lower(mark).equals("of"));
    }

    private static List<StatementDraft.Stretch> object(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        OptionalInt object = clause.predicate(verb).findOwnObject().isPresent()
                ? clause.predicate(verb).findOwnObject()
                : clause.predicate(verb).findOpenComplement();
        if (clause.predicate(verb).isPassive()) {
            object = text.findChild(verb, Relation.NSUBJ_PASS);
        }
        if (object.isEmpty() || clause.lexicon().is("informing", text.lemma(verb)) && complementEnd(text, verb) == 0) {
            return List.of();
        }
        TokenRange range = text.subtree(object.getAsInt());
        int end = Math.max(range.end(), complementEnd(text, verb));
        for (int child : text.children(verb)) {
            boolean of = text.isRelation(child, Relation.OBL)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition -> CLAIM_PREPOSITIONS.has(text.lower(preposition)));
            end = of && child > object.getAsInt()
                    ? Math.max(end, text.subtree(child).end())
                    : end;
        }
        return List.of(clause.phrases().stretch(new TokenRange(range.first(), end)));
    }

    private static List<StatementDraft.Stretch> clausal(
            CuedText clause, int verb, Optional<TokenRange> source, TokenRange cue) {
        AnnotatedText text = clause.text();
        OptionalInt complement = clause.predicate(verb).findContentClause();
        if (complement.isPresent()) {
            TokenRange range = text.subtree(complement.getAsInt());
            return without(clause, range, source, cue);
        }
        int root = text.head(verb);
        return root == AnnotatedText.ROOT ? List.of() : without(clause, text.subtree(root), text.subtree(verb));
    }

    /** A run of tokens without the attribution that stands in it, as one stretch or two. */
    private static List<StatementDraft.Stretch> without(
            CuedText clause, TokenRange range, Optional<TokenRange> source, TokenRange cue) {
        TokenRange attribution = source.filter(s -> s.first() < cue.end() + NEAR && cue.first() < s.end() + NEAR)
                .map(s -> new TokenRange(Math.min(s.first(), cue.first()), Math.max(s.end(), cue.end())))
                .orElse(cue);
        return without(clause, range, attribution);
    }

    private static List<StatementDraft.Stretch> without(CuedText clause, TokenRange range, TokenRange attribution) {
        List<StatementDraft.Stretch> stretches = new ArrayList<>();
        if (!range.overlaps(attribution)) {
            return List.of(clause.phrases().stretch(range));
        }
        addPart(clause, range.first(), attribution.first(), stretches);
        addPart(clause, attribution.end(), range.end(), stretches);
        return stretches;
    }

    private static void addPart(CuedText clause, int first, int end, List<StatementDraft.Stretch> stretches) {
        if (clause.phrases().hasWord(first, end)) {
            stretches.add(clause.phrases().stretch(new TokenRange(first, end)));
        }
    }

    /** The quotations of the sentence; with the clause around them where the reporter's words lead into them. */
    private static List<StatementDraft.Stretch> quoted(
            CuedText clause, int verb, Optional<TokenRange> source, TokenRange cue) {
        AnnotatedText text = clause.text();
        OptionalInt complement = text.findChild(verb, Relation.CCOMP);
        if (complement.isPresent()
                && complement.getAsInt() > verb
                && !clause.quotations()
                        .covers(text.start(text.subtree(complement.getAsInt()).first()))) {
            return clausal(clause, verb, source, cue);
        }
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(verb));
        List<StatementDraft.Stretch> stretches = new ArrayList<>();
        int last = -1;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            int quote = clause.quotations().indexAt(text.start(token));
            boolean sourceToken = source.isPresent() && source.get().contains(token);
            if (quote >= 0 && quote != last && !sourceToken) {
                Quotations.Quote found = clause.quotations().list().get(quote);
                stretches.add(lead(clause, found, token, verb, sentence));
                last = quote;
            }
        }
        return stretches;
    }

    /** The reporter's words that lead into a quotation before the cue belong to the content: "The plan was “dead,” X said". */
    private static StatementDraft.Stretch lead(
            CuedText clause, Quotations.Quote quote, int token, int verb, TokenRange sentence) {
        AnnotatedText text = clause.text();
        boolean begins = quote.start() <= text.start(sentence.first());
        if (token > verb || begins) {
            return new StatementDraft.Stretch(quote.start(), quote.end());
        }
        return new StatementDraft.Stretch(text.start(sentence.first()), quote.end());
    }
}
