// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.statement.SpeechAct;

/** What rules look at: the text, its quotations, the words of attribution, and which words are likely cues. Immutable. */
public final class CuedText {

    private static final Words ASSENT = Words.of("agree", "understand", "acknowledge", "accept", "consent");
    private static final Relations CONTENT_RELATIONS =
            Relations.of(Relation.CCOMP, Relation.ACL, Relation.DEP, Relation.ACL_RELCL);
    private static final Words COMMA_OR_QUOTE = Words.of(",", "”", "\"", "''");
    private static final Tags NOUN_OR_WHO = Tags.NOUNS.with(Tag.PRP, Tag.WP);
    private static final Tags PHRASE_TAGS =
            Tags.NOUNS.with(Tags.ADJECTIVES).with(Tag.PRP, Tag.WP, Tag.DT, Tag.CD, Tag.POS, Tag.PRP_POSSESSIVE);

    /**
     * Worth a draft, which is then judged as a whole; far below what makes a cue, so that little is lost before that. Set by hand; not measured.
     */
    private static final double POSSIBLE = 0.008;

    /**
     * Wanted of a cue. Measured on PolNeAR's development part: .3 gained .05 of recall and lost .06 of precision and .02 of exact matches.
     */
    private static final double LIKELY = 0.4;

    /**
     * Enough for a word of speech with a clause that it leads with "that": annotators pass over such words within other statements.
     * Set by hand; not measured.
     */
    private static final double EXPLICIT = 0.05;

    /**
     * Wanted of verbs that nobody was seen to attribute with. Measured on PolNeAR's development part, together with contents that end at the next
     * attribution: content +.006, whole attributions +.009.
     */
    private static final double PLAIN = 0.6;
    /** Wanted of words that name deeds more often than words. Set by hand; not measured. */
    private static final double CERTAIN = 0.85;

    private final AnnotatedText text;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final PhraseExtents phrases;
    private final BitSet cues = new BitSet();
    private final double[] probabilities;

    private CuedText(AnnotatedText text, CueLexicon lexicon) {
        this.text = text;
        this.quotations = Quotations.of(text.text());
        this.lexicon = lexicon;
        this.phrases = new PhraseExtents(text);
        this.probabilities = new double[text.size()];
    }

    public static CuedText of(AnnotatedText text, CueLexicon lexicon, CueModel model) {
        CuedText clause = new CuedText(text, lexicon);
        FeatureKeys features = new FeatureKeys();
        for (int token = 0; token < text.size(); token++) {
            if (clause.isCandidate(token)) {
                double probability = model.probability(clause, token, features);
                clause.probabilities[token] = probability;
                clause.cues.set(token, probability >= clause.least(token));
            }
        }
        return clause;
    }

    /** Whether a word is of a sort that heads cues. */
    public boolean isCandidate(int token) {
        Tag tag = text.tag(token);
        return isVerb(token) || tag.isNoun() || tag.isAdjective();
    }

    public AnnotatedText text() {
        return text;
    }

    public Quotations quotations() {
        return quotations;
    }

    public CueLexicon lexicon() {
        return lexicon;
    }

    public PhraseExtents phrases() {
        return phrases;
    }

    /** Whether a word is likely the head of a cue, as far as one can tell without its content. */
    public boolean isCue(int token) {
        return cues.get(token);
    }

    /** How likely a word is the head of a cue, from 0 to 1. */
    public double probability(int token) {
        return probabilities[token];
    }

    /** Whether a word is worth trying as the head of a cue, if not likely. */
    public boolean isPossible(int token) {
        return isCue(token)
                || probabilities[token] >= POSSIBLE
                || text.tag(token).isAdjective()
                        && lexicon.is("intention", text.lemma(token).toLowerCase(Locale.ROOT));
    }

    /**
     * "Attacked the town", "passed a law": what is done to a thing, not said of somebody. PolNeAR's politicians attack each other in words;
     * where the object is a person, or a reason is given, that reading stays.
     */
    private boolean isDeed(int token) {
        OptionalInt object = predicate(token).findOwnObject();
        boolean person = object.isPresent() && text.entity(object.getAsInt()) == EntityTag.PERSON;
        boolean words =
                text.findChild(token, Relation.CCOMP).isPresent() || quotations.covers(text.start(token)) || person;
        boolean deed = isVerb(token)
                && !words
                && lexicon.is("deed", text.lemma(token))
                && CueFrame.of(text, token, quotations) == CueFrame.OBJECT;
        return deed || isFormOfAddress(token);
    }

    /** "You agree to our terms": the page speaks. */
    private boolean isFormOfAddress(int verb) {
        OptionalInt subject = text.findChild(verb, Relation.NSUBJ);
        return subject.isPresent()
                && text.lower(subject.getAsInt()).equals("you")
                && ASSENT.has(text.lemma(verb))
                && !quotations.covers(text.start(verb));
    }

    /** How likely a word has to be a cue to be taken for one. */
    private double least(int token) {
        if (isExplicit(token)) {
            return EXPLICIT;
        }
        boolean strange = isVerb(token) && !lexicon.isKnown(text.lemma(token).toLowerCase(Locale.ROOT));
        return isDeed(token) ? CERTAIN : strange ? PLAIN : LIKELY;
    }

    private boolean isExplicit(int token) {
        for (int child : text.children(token)) {
            boolean that = child > token
                    && CONTENT_RELATIONS.has(text.relation(child))
                    && predicate(child).isMarkedBy("that");
            if (that) {
                return isSpeech(token);
            }
        }
        return false;
    }

    /** A verb of speech with somebody who speaks, or a noun of speech that is somebody's. */
    private boolean isSpeech(int token) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        return isVerb(token)
                ? lexicon.isSpeech(lemma) && findSubject(token).isPresent()
                : lexicon.findNoun(lemma).isPresent()
                        && (text.findChild(token, Relation.NMOD_POSS).isPresent()
                                || text.findChild(token, Relation.AMOD).isPresent());
    }

    public boolean isVerb(int token) {
        return predicate(token).isLexicalVerb();
    }

    /** The predicate that a token heads. */
    public Predicate predicate(int token) {
        return new Predicate(text, token);
    }

    /** The subject of a verb: its own, or that of the verb it is joined to or hangs from. */
    public OptionalInt findSubject(int verb) {
        OptionalInt speaker = isAddition(verb) ? findMatrix(verb) : findDenier(verb);
        return predicate(speaker.orElse(verb)).findSubject();
    }

    /** "..., adding that": a participle of speech behind a comma goes on from somebody. */
    public boolean isAddition(int verb) {
        return text.tag(verb) == Tag.VBG
                && verb > 0
                && COMMA_OR_QUOTE.has(text.form(verb - 1))
                && lexicon.isSpeech(text.lemma(verb))
                && text.findChild(verb, Relation.NSUBJ).isEmpty();
    }

    /** "X denied that his men had burned it and accused Y": who denies goes on, not who is spoken of. */
    private OptionalInt findDenier(int verb) {
        int deed = text.isRelation(verb, Relation.CONJ) ? text.head(verb) : AnnotatedText.ROOT;
        boolean own = deed == AnnotatedText.ROOT
                || text.findChild(verb, Relation.NSUBJ).isPresent()
                || !text.isRelation(deed, Relation.CCOMP)
                || !lexicon.isSpeech(text.lemma(verb))
                || lexicon.isSpeech(text.lemma(deed));
        if (own) {
            return OptionalInt.empty();
        }
        int denier = text.head(deed);
        SpeechAct act = lexicon.act(text.lemma(denier));
        return act == SpeechAct.DENY || act == SpeechAct.REJECT ? OptionalInt.of(denier) : OptionalInt.empty();
    }

    /** The verb of speech that the sentence begins with: whose subject goes on. */
    private OptionalInt findMatrix(int verb) {
        for (int at = text.tokensOfSentence(text.sentenceOf(verb)).first(); at < verb; at++) {
            boolean speech = isVerb(at)
                    && text.tag(at) != Tag.VBG
                    && lexicon.isSpeech(text.lemma(at))
                    && !quotations.covers(text.start(at));
            if (speech && text.findChild(at, Relation.NSUBJ).isPresent()) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Who says what stands beside in quotation marks: never somebody inside them. Where the parser took a word of the quotation for the
     * subject, the noun phrase next to the verb is it.
     */
    public OptionalInt findQuotedSpeaker(int verb) {
        if (isAddition(verb)) {
            return findSubject(verb);
        }
        OptionalInt parsed = findSubject(verb);
        boolean outside = parsed.isPresent() && !quotations.covers(text.start(parsed.getAsInt()));
        if (outside && text.sentenceOf(parsed.getAsInt()) == text.sentenceOf(verb)) {
            return parsed;
        }
        OptionalInt after = nounPhraseAt(verb + 1, 1);
        return after.isPresent() ? after : nounPhraseAt(verb - 1, -1);
    }

    /** The head of the noun phrase that begins right there, read forwards or backwards. */
    private OptionalInt nounPhraseAt(int from, int step) {
        int at = from;
        while (at >= 0 && at < text.size() && isNominal(at) && text.sentenceOf(at) == text.sentenceOf(from - step)) {
            at += step;
        }
        if (at == from) {
            return OptionalInt.empty();
        }
        int first = Math.min(from, at - step);
        int end = Math.max(from, at - step) + 1;
        int head = text.headOf(new TokenRange(first, end));
        return NOUN_OR_WHO.has(text.tag(head)) ? OptionalInt.of(head) : OptionalInt.of(end - 1);
    }

    private boolean isNominal(int token) {
        return PHRASE_TAGS.has(text.tag(token)) && !quotations.covers(text.start(token));
    }

    /** "It" and "there" that stand for nobody name no source. */
    public Optional<TokenRange> source(int head) {
        boolean empty = text.isRelation(head, Relation.EXPL) || text.lower(head).equals("there");
        return empty ? Optional.empty() : Optional.of(phrases.source(head));
    }
}
