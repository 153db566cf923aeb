// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

/**
 * The way in which a word governs an event.
 *
 * @param name the name of it in the column {@code takes} of embedding.tsv
 * @param wish whether only wishes govern so, such as demands and proposals
 */
record Complementation(String name, boolean wish) {

    /** An infinitive or a gerund. */
    static final Complementation CLAUSE = new Complementation("clause", false);

    /** "That Denmark withdraw". */
    static final Complementation SUBJUNCTIVE = new Complementation("clause", true);

    /** Another clause of content: "that Denmark withdrew". */
    static final Complementation THAT = new Complementation("that", false);

    /** The noun a verb takes. */
    static final Complementation OBJECT = new Complementation("object", false);

    /** The same where the noun is new to the reader. */
    static final Complementation TOPIC = new Complementation("topic", false);

    static final Complementation SUBJECT = new Complementation("subject", false);

    /** The noun that is described. */
    static final Complementation MODIFIER = new Complementation("modifier", false);

    static Complementation preposition(String word) {
        return new Complementation(word, false);
    }

    boolean fits(StatusWords.Embedding embedding) {
        Reality reality = embedding.reality();
        boolean wishes = reality == Reality.DEMANDED || reality == Reality.PROPOSED || reality == Reality.POSSIBLE;
        return embedding.takes().contains(name) && (wishes || !wish);
    }
}
