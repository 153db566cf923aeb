// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of speech: the tags of the Penn Treebank (Santorini, "Part-of-Speech Tagging Guidelines for the Penn Treebank Project", 1990) with
 * those that OntoNotes 5 and the English Web Treebank (Linguistic Data Consortium, 2012) added. These are all that the tagger's model gives.
 */
public enum Tag {
    /** A coordinating conjunction: and, but. */
    CC("CC"),
    /** A cardinal number: 12, three. */
    CD("CD"),
    /** A determiner: the, this, no. */
    DT("DT"),
    /** Existential there. */
    EX("EX"),
    /** A foreign word. */
    FW("FW"),
    /** A preposition or a subordinating conjunction: of, because, that. */
    IN("IN"),
    /** An adjective. */
    JJ("JJ"),
    /** A comparative adjective. */
    JJR("JJR"),
    /** A superlative adjective. */
    JJS("JJS"),
    /** The mark of a list item. */
    LS("LS"),
    /** A modal: will, can, must. */
    MD("MD"),
    /** A singular or mass noun. */
    NN("NN"),
    /** A plural noun. */
    NNS("NNS"),
    /** A singular proper noun. */
    NNP("NNP"),
    /** A plural proper noun. */
    NNPS("NNPS"),
    /** A predeterminer: all the, such a. */
    PDT("PDT"),
    /** The possessive ending: 's. */
    POS("POS"),
    /** A personal pronoun: they, her. */
    PRP("PRP"),
    /** A possessive pronoun: their, her. */
    PRP_POSSESSIVE("PRP$"),
    /** An adverb, negation included. */
    RB("RB"),
    /** A comparative adverb. */
    RBR("RBR"),
    /** A superlative adverb. */
    RBS("RBS"),
    /** A particle: carry out. */
    RP("RP"),
    /** A symbol. */
    SYM("SYM"),
    /** The word to. */
    TO("TO"),
    /** An interjection. */
    UH("UH"),
    /** A verb in its base form. */
    VB("VB"),
    /** A verb in the past tense. */
    VBD("VBD"),
    /** A gerund or present participle. */
    VBG("VBG"),
    /** A past participle. */
    VBN("VBN"),
    /** A verb in the present, not in the third person singular. */
    VBP("VBP"),
    /** A verb in the present, third person singular. */
    VBZ("VBZ"),
    /** A wh-determiner: which, and that as a relative pronoun. */
    WDT("WDT"),
    /** A wh-pronoun: who, what. */
    WP("WP"),
    /** The possessive wh-pronoun: whose. */
    WP_POSSESSIVE("WP$"),
    /** A wh-adverb: when, where, how. */
    WRB("WRB"),
    /** An address on the web or of mail (English Web Treebank). */
    ADD("ADD"),
    /** An affix that stands by itself: pre- (OntoNotes). */
    AFX("AFX"),
    /** A part of a word that is written apart (English Web Treebank). */
    GW("GW"),
    /** A hyphen within a word (OntoNotes). */
    HYPH("HYPH"),
    /** A mark that does not belong to the sentence: a row of asterisks (English Web Treebank). */
    NFP("NFP"),
    /** A comma. */
    COMMA(","),
    /** What ends a sentence: . ? !. */
    PERIOD("."),
    /** Other marks within a sentence: : ; - .... */
    COLON(":"),
    /** An opening quotation mark. */
    OPENING_QUOTE("``"),
    /** A closing quotation mark. */
    CLOSING_QUOTE("''"),
    /** An opening bracket. */
    LEFT_BRACKET("-LRB-"),
    /** A closing bracket. */
    RIGHT_BRACKET("-RRB-"),
    /** A currency sign. */
    DOLLAR("$");

    private static final Map<String, Tag> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Tag::label, Function.identity()));

    private final String label;

    Tag(String label) {
        this.label = label;
    }

    /**
     * The tag of that name in the treebank.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Tag get(String label) {
        Tag tag = BY_LABEL.get(label);
        if (tag == null) {
            throw new IllegalArgumentException("There is no part of speech \"" + label + "\".");
        }
        return tag;
    }

    /** Its name in the treebank: {@code PRP$}. */
    public String label() {
        return label;
    }

    /** A noun, common or proper. */
    public boolean isNoun() {
        return Tags.NOUNS.has(this);
    }

    /** A plural noun, common or proper. */
    public boolean isPluralNoun() {
        return this == NNS || this == NNPS;
    }

    public boolean isProperNoun() {
        return this == NNP || this == NNPS;
    }

    /** A verb in any form but a modal. */
    public boolean isVerb() {
        return Tags.VERBS.has(this);
    }

    /** An adjective in any degree. */
    public boolean isAdjective() {
        return Tags.ADJECTIVES.has(this);
    }

    /** A word that asks or relates: who, which, whose, when. */
    public boolean isWh() {
        return Tags.WH_WORDS.has(this);
    }
}
