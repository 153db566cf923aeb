// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

/**
 * The way in which a word governs an event.
 *
 * @param name the name of it in the column {@code takes} of embedding.tsv
 * @param wish whether only wishes govern so, such as demands and proposals
 */
record Tie(String name, boolean wish) {

    /** An infinitive or a gerund. */
    static final Tie CLAUSE = new Tie("clause", false);

    /** "That Denmark withdraw". */
    static final Tie SUBJUNCTIVE = new Tie("clause", true);

    /** Another clause of content: "that Denmark withdrew". */
    static final Tie THAT = new Tie("that", false);

    /** The noun a verb takes. */
    static final Tie OBJECT = new Tie("object", false);

    /** The same where the noun is new to the reader. */
    static final Tie TOPIC = new Tie("topic", false);

    static final Tie SUBJECT = new Tie("subject", false);

    /** The noun that is described. */
    static final Tie MODIFIER = new Tie("modifier", false);

    static Tie preposition(String word) {
        return new Tie(word, false);
    }

    boolean fits(StatusWords.Embedding embedding) {
        Reality reality = embedding.reality();
        boolean wishes = reality == Reality.DEMANDED || reality == Reality.PROPOSED || reality == Reality.POSSIBLE;
        return embedding.takes().contains(name) && (wishes || !wish);
    }
}
