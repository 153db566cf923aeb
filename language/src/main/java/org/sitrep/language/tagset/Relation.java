// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A dependency relation: the basic relations of Universal Dependencies, version 2 (universaldependencies.org), with the subtypes for English
 * that the parser's model gives (de Marneffe and Manning, "Stanford typed dependencies manual"). These are all it gives.
 */
public enum Relation {
    /** The head of the sentence. */
    ROOT("root"),
    /** The subject of a clause, a nominal. */
    NSUBJ("nsubj"),
    /** The subject of a passive clause, a nominal. */
    NSUBJ_PASS("nsubj:pass"),
    /** The subject of a clause, a clause itself. */
    CSUBJ("csubj"),
    /** The subject of a passive clause, a clause itself. */
    CSUBJ_PASS("csubj:pass"),
    /** The object of a verb. */
    OBJ("obj"),
    /** The indirect object of a verb. */
    IOBJ("iobj"),
    /** A clause that completes a verb or adjective and has its own subject. */
    CCOMP("ccomp"),
    /** A clause that completes a verb or adjective, its subject given from outside. */
    XCOMP("xcomp"),
    /** A nominal that depends on a verb, adjective or adverb as an adjunct or oblique argument. */
    OBL("obl"),
    /** An oblique without a preposition: 65 years old. */
    OBL_NPMOD("obl:npmod"),
    /** An oblique of time without a preposition: left Monday. */
    OBL_TMOD("obl:tmod"),
    /** A clause that modifies a predicate. */
    ADVCL("advcl"),
    /** An adverb that modifies. */
    ADVMOD("advmod"),
    /** An auxiliary. */
    AUX("aux"),
    /** The auxiliary of a passive. */
    AUX_PASS("aux:pass"),
    /** A copula; the predicate nominal or adjective is its head. */
    COP("cop"),
    /** The word that introduces a subordinate clause: that, if, to. */
    MARK("mark"),
    /** An expletive: there is, it seems that. */
    EXPL("expl"),
    /** A nominal that depends on a noun. */
    NMOD("nmod"),
    /** A possessor. */
    NMOD_POSS("nmod:poss"),
    /** A number that counts a noun. */
    NUMMOD("nummod"),
    /** An apposition. */
    APPOS("appos"),
    /** A clause that depends on a noun. */
    ACL("acl"),
    /** A relative clause. */
    ACL_RELCL("acl:relcl"),
    /** An adjective that modifies a noun. */
    AMOD("amod"),
    /** A determiner. */
    DET("det"),
    /** A determiner before another: all the ships. */
    DET_PREDET("det:predet"),
    /** A preposition or possessive ending; its nominal is its head. */
    CASE("case"),
    /** A noun that modifies another: oil price. */
    COMPOUND("compound"),
    /** The particle of a verb: carry out. */
    COMPOUND_PRT("compound:prt"),
    /** A later word of a fixed expression: because of. */
    FIXED("fixed"),
    /** A coordinating conjunction; the conjunct after it is its head. */
    CC("cc"),
    /** The first part of a paired conjunction: both ... and. */
    CC_PRECONJ("cc:preconj"),
    /** A conjunct; the first one is its head. */
    CONJ("conj"),
    /** A clause placed beside another without a word that joins them. */
    PARATAXIS("parataxis"),
    /** An interjection or other word of discourse. */
    DISCOURSE("discourse"),
    /** What is left where the head is elided. */
    ORPHAN("orphan"),
    /** A later part of a word that is written apart. */
    GOESWITH("goeswith"),
    /** Punctuation. */
    PUNCT("punct"),
    /** A relation that the parser could not name. */
    DEP("dep");

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /**
     * The relation of that name in Universal Dependencies.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Relation get(String label) {
        Relation relation = BY_LABEL.get(label);
        if (relation == null) {
            throw new IllegalArgumentException("There is no relation \"" + label + "\".");
        }
        return relation;
    }

    /** Its name in Universal Dependencies: {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** The nominal subject of an active or passive clause. */
    public boolean isNominalSubject() {
        return this == NSUBJ || this == NSUBJ_PASS;
    }

    /** A clause that is the subject of an active or passive clause. */
    public boolean isClausalSubject() {
        return this == CSUBJ || this == CSUBJ_PASS;
    }

    /** An auxiliary, that of a passive included, but not a copula. */
    public boolean isAuxiliary() {
        return this == AUX || this == AUX_PASS;
    }

    /** An oblique, with or without a preposition. */
    public boolean isOblique() {
        return this == OBL || this == OBL_NPMOD || this == OBL_TMOD;
    }

    /** A clause that depends on a noun. */
    public boolean isAdnominalClause() {
        return this == ACL || this == ACL_RELCL;
    }
}
