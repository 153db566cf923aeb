// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import java.util.OptionalInt;
import org.sitrep.language.parser.Parse;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/**
 * Mends what the parser regularly gets wrong, where words and tags leave no doubt:
 *
 * <ul>
 *   <li>"met Berg and minister Ola Falk": the first of two joined names taken for a part of the second;
 *   <li>"said it hit a bridge, a port and a mill": objects of the inner verb given to the outer;
 *   <li>"took the town, the region's largest, in May": a second object that explains the first;
 *   <li>"denied striking the port": what is denied left without a relation;
 *   <li>"which critics said favoured Norland": the second verb taken for an attribute;
 *   <li>"Norland said Westland had left": the subject of the inner verb given to the outer as its object;
 *   <li>"the talks set for Monday were postponed": the noun made the subject of its participle, and that the subject of the verb;
 *   <li>"..., warned Berg": the speaker behind a quotation and its verb taken for the object;
 *   <li>"admitted that boys had been shot and apologised": what the speaker does next joined to what they tell;
 *   <li>"Shelling hit Orla, the mayor said": the verb taken for a participle although it has an object.
 * </ul>
 *
 * <p>For use on one sentence; changes the parse and the tags it is given.
 */
final class Repairs {

    /** What is done in words. */
    private static final Words SPEECH =
            WordKinds.load(Repairs.class, "words.tsv").get("speech");

    private static final Words CLOSING_MARKS = Words.of("”", "\"", "''", "’", "'");
    private static final Words QUOTE_ENDS = Words.of(",", "?", "!", ".");
    private static final Words FINITE_TAGS = Words.of("VBD", "VBZ", "VBP", "MD");
    private static final Words RELATIVE_PRONOUN_TAGS = Words.of("WDT", "WP");

    /** In tokens, how far "and" may stand after the first of two names: before it only the rest of the name, or a comma. Set by hand. */
    private static final int TOKENS_TO_AND = 3;

    private final TaggedSentence sentence;
    private final MutableTree tree;
    private final int[] heads;
    private final String[] relations;

    private Repairs(TaggedSentence sentence, Parse parse) {
        this.sentence = sentence;
        this.tree = new MutableTree(sentence, parse);
        this.heads = parse.heads();
        this.relations = parse.relations();
    }

    /** Mends the parse of a sentence whose tokens are tagged and searched for names. */
    static Parse apply(TaggedSentence sentence, Parse parse) {
        Repairs repairs = new Repairs(sentence, parse);
        for (int token = 0; token < sentence.size(); token++) {
            repairs.joinNames(token);
            repairs.sinkObject(token);
            repairs.explainObject(token);
            repairs.nameGerund(token);
            repairs.openRelative(token);
            repairs.raiseSubject(token);
            repairs.reduceRelative(token);
            repairs.promoteVerb(token);
            repairs.invertSubject(token);
            repairs.liftConjunct(token);
            repairs.openTail(token);
        }
        return parse;
    }

    private void joinNames(int first) {
        boolean part = relations[first].equals("compound") && heads[first] > first && tree.isPerson(first);
        int second = first;
        while (part && relations[second].equals("compound")) {
            second = heads[second];
        }
        OptionalInt and =
                part ? tree.findBetween(first, Math.min(second, first + TOKENS_TO_AND), "CC") : OptionalInt.empty();
        if (and.isEmpty() || !tree.tag(second).startsWith("NN")) {
            return;
        }
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == second && token < first) {
                heads[token] = first;
            } else if (heads[token] == first && token > and.getAsInt() && token < second) {
                tree.attach(token, second, "compound");
            }
        }
        tree.attach(first, heads[second], relations[second]);
        tree.attach(second, first, "conj");
        heads[and.getAsInt()] = second;
    }

    private void sinkObject(int object) {
        int verb = heads[object];
        if (!relations[object].equals("obj") || verb > object || !tree.isAfterComma(object)) {
            return;
        }
        OptionalInt clause = tree.findLastChild(verb, "ccomp", object);
        OptionalInt last =
                clause.isPresent() ? tree.findLastChild(clause.getAsInt(), "obj", object) : OptionalInt.empty();
        if (last.isPresent()) {
            tree.attach(object, last.getAsInt(), "conj");
            tree.moveCommas(verb, last.getAsInt(), object);
        }
    }

    private void explainObject(int object) {
        int verb = heads[object];
        if (!relations[object].equals("obj") || verb > object || !tree.isAfterComma(object)) {
            return;
        }
        OptionalInt first = tree.findLastChild(verb, "obj", object);
        if (first.isPresent()
                && first.getAsInt() > verb
                && tree.tag(first.getAsInt()).startsWith("NN")) {
            boolean list = tree.findLastChild(object, "conj", heads.length).isPresent();
            tree.attach(object, first.getAsInt(), list ? "conj" : "appos");
            tree.moveCommas(verb, first.getAsInt(), object);
        }
    }

    private void nameGerund(int token) {
        boolean next = heads[token] == token - 1 && relations[token].equals("dep");
        if (next && tree.tag(token).equals("VBG") && tree.tag(token - 1).startsWith("VB")) {
            relations[token] = "xcomp";
        }
    }

    private void openRelative(int verb) {
        int inner = verb + 1;
        OptionalInt pronoun = tree.findLastChild(verb, "obj", verb);
        boolean relative = pronoun.isPresent() && RELATIVE_PRONOUN_TAGS.has(tree.tag(pronoun.getAsInt()));
        boolean attribute = relative
                && inner < heads.length
                && tree.tag(inner).equals("VBN")
                && relations[inner].equals("amod")
                && heads[heads[inner]] == verb;
        if (attribute) {
            int object = heads[inner];
            sentence.tags()[inner] = "VBD";
            tree.attach(inner, verb, "ccomp");
            tree.attach(object, inner, "obj");
            tree.attach(pronoun.getAsInt(), inner, "nsubj");
        }
    }

    private void raiseSubject(int verb) {
        int outer = heads[verb];
        boolean loose = relations[verb].equals("dep")
                && outer >= 0
                && outer < verb
                && tree.tag(outer).startsWith("VB");
        if (!loose || !isFinite(verb) || tree.hasChild(verb, "nsubj") || tree.hasChild(verb, "nsubj:pass")) {
            return;
        }
        int group = verb;
        while (group - 1 > outer && heads[group - 1] == verb) {
            group--;
        }
        OptionalInt object = tree.findLastChild(outer, "obj", group);
        if (object.isPresent() && object.getAsInt() > outer && tree.lastBelow(object.getAsInt()) == group - 1) {
            tree.attach(object.getAsInt(), verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            relations[verb] = "ccomp";
        }
    }

    private boolean isFinite(int verb) {
        if (FINITE_TAGS.has(tree.tag(verb))) {
            return true;
        }
        for (int token = 0; token < verb; token++) {
            if (heads[token] == verb && relations[token].startsWith("aux") && FINITE_TAGS.has(tree.tag(token))) {
                return tree.tag(verb).startsWith("VB");
            }
        }
        return false;
    }

    private void reduceRelative(int participle) {
        int verb = heads[participle];
        boolean subject = relations[participle].startsWith("csubj")
                && tree.tag(participle).equals("VBN")
                && verb > participle;
        OptionalInt noun = subject ? findDescribed(participle) : OptionalInt.empty();
        if (noun.isPresent()) {
            describe(noun.getAsInt(), participle, verb);
        }
    }

    /** "The meeting planned for Friday was called off", with "planned" for the verb of the sentence. */
    private void promoteVerb(int participle) {
        OptionalInt verb = relations[participle].equals("root")
                ? tree.findLastChild(participle, "dep", heads.length).stream()
                        .filter(token -> token > participle && isPassiveWithoutSubject(token))
                        .findFirst()
                : OptionalInt.empty();
        OptionalInt noun = verb.isPresent() ? findDescribed(participle) : OptionalInt.empty();
        if (noun.isPresent()) {
            tree.attach(verb.getAsInt(), heads[participle], relations[participle]);
            int last = heads.length - 1;
            heads[last] = relations[last].equals("punct") ? verb.getAsInt() : heads[last];
            sentence.tags()[participle] = "VBN";
            describe(noun.getAsInt(), participle, verb.getAsInt());
        }
    }

    private boolean isPassiveWithoutSubject(int verb) {
        return tree.tag(verb).equals("VBN")
                && tree.hasChild(verb, "aux:pass")
                && !tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "nsubj:pass");
    }

    /** The noun before a participle that has nothing of its own, as whose subject it stands. */
    private OptionalInt findDescribed(int participle) {
        boolean own = tree.hasChild(participle, "aux")
                || tree.hasChild(participle, "aux:pass")
                || tree.hasChild(participle, "obj");
        OptionalInt noun = tree.findLastChild(participle, "nsubj", participle);
        boolean described =
                !own && noun.isPresent() && tree.tag(noun.getAsInt()).startsWith("NN");
        return described ? noun : OptionalInt.empty();
    }

    private void describe(int noun, int participle, int verb) {
        tree.attach(noun, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        tree.attach(participle, noun, "acl");
    }

    /** What follows "and" in the simple past does not share the "had" of the clause, and where it is speech, is done by who speaks. */
    private void liftConjunct(int verb) {
        int inner = heads[verb];
        boolean joined = relations[verb].equals("conj") && inner >= 0 && relations[inner].equals("ccomp");
        int outer = joined ? heads[inner] : -1;
        if (outer < 0 || outer > inner || verb < inner || !tree.tag(outer).equals("VBD") || !isSimplePast(verb)) {
            return;
        }
        boolean told = SPEECH.has(tree.lower(verb)) && !SPEECH.has(tree.lower(inner)) && hasAuxiliary(inner, "had");
        if (told) {
            tree.attach(verb, outer, "conj");
            sentence.tags()[verb] = "VBD";
            for (int token = verb + 1; token < heads.length; token++) {
                heads[token] = heads[token] == inner ? verb : heads[token];
            }
        }
    }

    private boolean isSimplePast(int verb) {
        return (tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN"))
                && !tree.hasChild(verb, "aux")
                && !tree.hasChild(verb, "aux:pass")
                && !tree.hasChild(verb, "nsubj");
    }

    private boolean hasAuxiliary(int verb, String word) {
        return tree.findLastChild(verb, "aux", verb).stream()
                .anyMatch(aux -> tree.lower(aux).equals(word));
    }

    private void openTail(int participle) {
        int noun = heads[participle];
        boolean next =
                relations[participle].equals("acl") && tree.tag(participle).equals("VBN") && noun == participle - 1;
        int outer = next && relations[noun].equals("dep") ? heads[noun] : -1;
        if (outer > participle && tree.tag(outer).startsWith("VB") && tree.hasChild(participle, "obj")) {
            sentence.tags()[participle] = "VBD";
            tree.attach(participle, outer, "ccomp");
            tree.attach(noun, participle, "nsubj");
        }
    }

    private void invertSubject(int verb) {
        boolean quoted =
                verb > 1 && CLOSING_MARKS.has(sentence.word(verb - 1)) && QUOTE_ENDS.has(sentence.word(verb - 2));
        OptionalInt object = quoted && tree.tag(verb).equals("VBD")
                ? tree.findLastChild(verb, "obj", heads.length)
                : OptionalInt.empty();
        boolean behind = object.isPresent() && object.getAsInt() > verb && !tree.isAfterComma(object.getAsInt());
        OptionalInt quotedWord = tree.findLastChild(verb, "nsubj", verb);
        if (behind) {
            relations[object.getAsInt()] = "nsubj";
            quotedWord.ifPresent(word -> relations[word] = "ccomp");
        }
    }
}
