// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/**
 * An attribution at the end of a sentence: ", X said on Friday." Read from the surface, since parsers hang such tails wrongly from long
 * contents.
 *
 * @param content all that stands before it
 */
public record Tail(TokenRange content, TokenRange source) {

    private static final Words SUBORDINATING =
            WordKinds.load(Tail.class, "tails.tsv").get("subordinating");
    /** Words up from one in a noun phrase to its noun; phrases are shallow. Kept from the first rules; not measured. */
    private static final int HIGHEST = 6;

    /** A clause without a comma before its attribution has more words than these. Kept from the first rules; not measured. */
    private static final int FEWEST_WORDS = 2;

    private static final Words BARE_TAILS = Words.of("say", "report", "confirm", "announce", "state");
    private static final Tags LINKING_TAGS =
            Tags.WH_WORDS.with(Tag.IN, Tag.CC, Tag.TO, Tag.MD, Tag.DT, Tag.PRP_POSSESSIVE, Tag.COMMA);
    private static final Tags PHRASE_TAGS =
            Tags.NOUNS.with(Tags.ADJECTIVES).with(Tag.DT, Tag.CD, Tag.POS, Tag.PRP, Tag.PRP_POSSESSIVE);
    private static final Tags FINITE_VERBS = Tags.of(Tag.VBD, Tag.VBP, Tag.VBZ);
    private static final Words STOPS = Words.of(",", ".", ";", ":", "–", "—", "--");
    private static final Tags NO_SOURCE_TAGS = Tags.VERBS.with(Tags.WH_WORDS).with(Tag.MD, Tag.TO, Tag.OPENING_QUOTE);
    private static final Tags CLAUSE_TAGS =
            Tags.WH_WORDS.with(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.VB, Tag.MD, Tag.IN, Tag.CC, Tag.TO);
    private static final Tags VERB_OR_WH = Tags.WH_WORDS.with(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.VB, Tag.MD);
    private static final Tags NOMINAL_TAGS = Tags.NOUNS.with(Tag.PRP, Tag.DT, Tag.CD);
    private static final Tags FINITE_OR_MODAL = Tags.of(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.MD);
    private static final Tags WH_TAGS = Tags.WH_WORDS;

    /** Whether a verb stands with its source at the end of a sentence, behind a clause. */
    public static boolean isTail(CuedText clause, int verb) {
        return find(clause, verb).isPresent();
    }

    public static Optional<Tail> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        boolean speech = FINITE_VERBS.has(text.tag(verb))
                && clause.lexicon().isSpeech(text.lemma(verb))
                && !clause.quotations().covers(text.start(verb));
        if (!speech) {
            return Optional.empty();
        }
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(verb));
        Optional<Tail> tail =
                isQuiet(text, verb + 1, sentence.end()) ? sourceBefore(clause, verb, sentence) : Optional.empty();
        return tail.or(() -> sourceBehind(clause, verb, sentence))
                .or(() -> withoutComma(clause, verb, sentence))
                .filter(found -> isClause(clause, found.content()));
    }

    /** "The road is closed the Border Watch said", "The road is closed said the Border Watch": as texts have it that lost their commas. */
    private static Optional<Tail> withoutComma(CuedText clause, int verb, TokenRange sentence) {
        AnnotatedText text = clause.text();
        if (isQuiet(text, verb + 1, sentence.end())) {
            int first = phraseStart(text, verb, sentence.first());
            boolean apart =
                    first < verb && first > sentence.first() + FEWEST_WORDS && !LINKING_TAGS.has(text.tag(first - 1));
            if (apart && isNominal(text, first, verb)) {
                return Optional.of(new Tail(new TokenRange(sentence.first(), first), new TokenRange(first, verb)));
            }
        }
        int end = verb + 1;
        while (end < sentence.end() && !STOPS.has(text.form(end))) {
            end++;
        }
        boolean named = false;
        for (int token = verb + 1; token < end; token++) {
            named |= text.tag(token).isProperNoun();
        }
        boolean whole = named
                && verb > sentence.first()
                && BARE_TAILS.has(text.lemma(verb))
                && end >= sentence.end() - 1
                && isNominal(text, verb + 1, end)
                && isQuiet(text, verb + 1, end)
                && !hasSubjectBefore(text, verb);
        return whole
                ? Optional.of(new Tail(new TokenRange(sentence.first(), verb), new TokenRange(verb + 1, end)))
                : Optional.empty();
    }

    /** Whether the noun right before a verb is what says it. */
    private static boolean hasSubjectBefore(AnnotatedText text, int verb) {
        return text.isRelation(verb - 1, Relation.NSUBJ) && text.head(verb - 1) == verb;
    }

    /** Where the noun phrase begins that ends before a verb and is its subject. */
    private static int phraseStart(AnnotatedText text, int verb, int least) {
        int subject = text.findChild(verb, Relation.NSUBJ).orElse(verb);
        int first = verb;
        while (subject < verb
                && first - 1 >= least
                && PHRASE_TAGS.has(text.tag(first - 1))
                && isWithin(text, first - 1, subject)) {
            first--;
        }
        return first;
    }

    private static boolean isWithin(AnnotatedText text, int token, int noun) {
        int at = token;
        for (int climb = 0; climb < HIGHEST && at != AnnotatedText.ROOT; climb++) {
            if (at == noun) {
                return true;
            }
            at = text.head(at);
        }
        return false;
    }

    /** "..., X said", "..., X, the minister, said" and "..., X, who was there, said". */
    private static Optional<Tail> sourceBefore(CuedText clause, int verb, TokenRange sentence) {
        AnnotatedText text = clause.text();
        boolean apart = verb - 1 > sentence.first() && isComma(text, verb - 1);
        int end = apart ? verb - 1 : verb;
        int first = behindComma(clause, end, sentence.first());
        if (apart && first > sentence.first()) {
            boolean relative = text.tag(first).isWh();
            end = relative ? first - 1 : end;
            first = behindComma(clause, first - 1, sentence.first());
        }
        boolean nominal = first > sentence.first() && first < end && isNominal(text, first, end);
        return nominal
                ? Optional.of(new Tail(new TokenRange(sentence.first(), first), new TokenRange(first, end)))
                : Optional.empty();
    }

    /** "..., said X". */
    private static Optional<Tail> sourceBehind(CuedText clause, int verb, TokenRange sentence) {
        AnnotatedText text = clause.text();
        boolean comma = verb > sentence.first() && (isComma(text, verb - 1) || closesQuote(clause, verb - 1));
        int end = verb + 1;
        while (end < sentence.end()
                && !STOPS.has(text.form(end))
                && !clause.quotations().covers(text.start(end))) {
            end++;
        }
        boolean complete = end > verb + 1
                && isNominal(text, verb + 1, end)
                && (end == sentence.end() || text.form(end).equals(".") || isQuiet(text, end + 1, sentence.end()));
        if (!comma || !complete || text.findChild(verb, Relation.CCOMP).stream().anyMatch(child -> child > verb)) {
            return Optional.empty();
        }
        int head = text.headOf(new TokenRange(verb + 1, end));
        TokenRange source = text.tag(head).isNoun() || text.tag(head) == Tag.PRP
                ? clause.phrases().source(head)
                : new TokenRange(verb + 1, end);
        return Optional.of(new Tail(
                new TokenRange(sentence.first(), verb),
                source.first() > verb ? source : new TokenRange(verb + 1, end)));
    }

    private static int behindComma(CuedText clause, int end, int least) {
        AnnotatedText text = clause.text();
        int first = end;
        while (first > least && !isComma(text, first - 1) && !closesQuote(clause, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isComma(AnnotatedText text, int token) {
        return text.form(token).equals(",");
    }

    private static boolean closesQuote(CuedText clause, int token) {
        int quote = clause.quotations().indexAt(clause.text().start(token));
        return quote >= 0
                && clause.quotations().list().get(quote).end() == clause.text().end(token);
    }

    /** No verb that could take what follows, no clause. */
    private static boolean isQuiet(AnnotatedText text, int first, int end) {
        for (int token = first; token < end; token++) {
            if (token > first && isComma(text, token) && text.tag(Math.min(token + 1, end - 1)) == Tag.VBG) {
                return true;
            }
            if (NO_SOURCE_TAGS.has(text.tag(token)) || text.lower(token).equals("that")) {
                return false;
            }
        }
        return true;
    }

    /** A noun or pronoun for its head, and no verb but participles. */
    private static boolean isNominal(AnnotatedText text, int first, int end) {
        boolean noun = false;
        for (int token = first; token < end; token++) {
            Tag tag = text.tag(token);
            boolean ends = token == end - 1 && tag == Tag.POS;
            if (ends || tag == Tag.VBG && token <= first + 1) {
                return false;
            }
            if (CLAUSE_TAGS.has(tag) && (token == first || VERB_OR_WH.has(tag))) {
                return false;
            }
            noun |= NOMINAL_TAGS.has(tag);
        }
        return noun;
    }

    private static boolean isClause(CuedText clause, TokenRange content) {
        AnnotatedText text = clause.text();
        boolean verb = false;
        boolean quoted = false;
        for (int token = content.first(); token < content.end(); token++) {
            verb |= FINITE_OR_MODAL.has(text.tag(token));
            quoted |= clause.quotations().covers(text.start(token));
        }
        boolean subordinate = WH_TAGS.has(text.tag(content.first())) || SUBORDINATING.has(text.lower(content.first()));
        return quoted || verb && !subordinate;
    }
}
