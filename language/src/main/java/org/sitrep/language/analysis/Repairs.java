// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.parser.Parse;
import org.sitrep.language.tagset.EntityTag;
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
    private final int[] heads;
    private final String[] relations;

    private Repairs(TaggedSentence sentence, Parse parse) {
        this.sentence = sentence;
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
            repairs.invertSubject(token);
            repairs.liftConjunct(token);
            repairs.openTail(token);
        }
        return parse;
    }

    private void joinNames(int first) {
        boolean part = relations[first].equals("compound") && heads[first] > first && isPerson(first);
        int second = first;
        while (part && relations[second].equals("compound")) {
            second = heads[second];
        }
        OptionalInt and =
                part ? findBetween(first, Math.min(second, first + TOKENS_TO_AND), "CC") : OptionalInt.empty();
        if (and.isEmpty() || !tag(second).startsWith("NN")) {
            return;
        }
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == second && token < first) {
                heads[token] = first;
            } else if (heads[token] == first && token > and.getAsInt() && token < second) {
                attach(token, second, "compound");
            }
        }
        attach(first, heads[second], relations[second]);
        attach(second, first, "conj");
        heads[and.getAsInt()] = second;
    }

    private void sinkObject(int object) {
        int verb = heads[object];
        if (!relations[object].equals("obj") || verb > object || !isAfterComma(object)) {
            return;
        }
        OptionalInt clause = findLastChild(verb, "ccomp", object);
        OptionalInt last = clause.isPresent() ? findLastChild(clause.getAsInt(), "obj", object) : OptionalInt.empty();
        if (last.isPresent()) {
            attach(object, last.getAsInt(), "conj");
            moveCommas(verb, last.getAsInt(), object);
        }
    }

    private void explainObject(int object) {
        int verb = heads[object];
        if (!relations[object].equals("obj") || verb > object || !isAfterComma(object)) {
            return;
        }
        OptionalInt first = findLastChild(verb, "obj", object);
        if (first.isPresent()
                && first.getAsInt() > verb
                && tag(first.getAsInt()).startsWith("NN")) {
            boolean list = findLastChild(object, "conj", heads.length).isPresent();
            attach(object, first.getAsInt(), list ? "conj" : "appos");
            moveCommas(verb, first.getAsInt(), object);
        }
    }

    private void nameGerund(int token) {
        boolean next = heads[token] == token - 1 && relations[token].equals("dep");
        if (next && tag(token).equals("VBG") && tag(token - 1).startsWith("VB")) {
            relations[token] = "xcomp";
        }
    }

    private void openRelative(int verb) {
        int inner = verb + 1;
        OptionalInt pronoun = findLastChild(verb, "obj", verb);
        boolean relative = pronoun.isPresent() && RELATIVE_PRONOUN_TAGS.has(tag(pronoun.getAsInt()));
        boolean attribute = relative
                && inner < heads.length
                && tag(inner).equals("VBN")
                && relations[inner].equals("amod")
                && heads[heads[inner]] == verb;
        if (attribute) {
            int object = heads[inner];
            sentence.tags()[inner] = "VBD";
            attach(inner, verb, "ccomp");
            attach(object, inner, "obj");
            attach(pronoun.getAsInt(), inner, "nsubj");
        }
    }

    private void raiseSubject(int verb) {
        int outer = heads[verb];
        boolean loose = relations[verb].equals("dep")
                && outer >= 0
                && outer < verb
                && tag(outer).startsWith("VB");
        if (!loose || !isFinite(verb) || hasChild(verb, "nsubj") || hasChild(verb, "nsubj:pass")) {
            return;
        }
        int group = verb;
        while (group - 1 > outer && heads[group - 1] == verb) {
            group--;
        }
        OptionalInt object = findLastChild(outer, "obj", group);
        if (object.isPresent() && object.getAsInt() > outer && lastBelow(object.getAsInt()) == group - 1) {
            attach(object.getAsInt(), verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            relations[verb] = "ccomp";
        }
    }

    private boolean isFinite(int verb) {
        if (FINITE_TAGS.has(tag(verb))) {
            return true;
        }
        for (int token = 0; token < verb; token++) {
            if (heads[token] == verb && relations[token].startsWith("aux") && FINITE_TAGS.has(tag(token))) {
                return tag(verb).startsWith("VB");
            }
        }
        return false;
    }

    private void reduceRelative(int participle) {
        int verb = heads[participle];
        boolean subject =
                relations[participle].startsWith("csubj") && tag(participle).equals("VBN") && verb > participle;
        if (isRootBefore(participle)) {
            verb = findLastChild(participle, "dep", heads.length).orElse(verb);
            subject = true;
        }
        OptionalInt noun = subject ? findLastChild(participle, "nsubj", participle) : OptionalInt.empty();
        boolean own = hasChild(participle, "aux") || hasChild(participle, "aux:pass") || hasChild(participle, "obj");
        if (noun.isPresent() && !own && tag(noun.getAsInt()).startsWith("NN")) {
            if (heads[verb] == participle) {
                attach(verb, heads[participle], relations[participle]);
                heads[heads.length - 1] = relations[heads.length - 1].equals("punct") ? verb : heads[heads.length - 1];
            }
            attach(noun.getAsInt(), verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            attach(participle, noun.getAsInt(), "acl");
            sentence.tags()[participle] = "VBN";
        }
    }

    /** "The talks set for Monday were postponed", with "set" for the verb of the sentence. */
    private boolean isRootBefore(int participle) {
        OptionalInt verb = relations[participle].equals("root")
                ? findLastChild(participle, "dep", heads.length)
                : OptionalInt.empty();
        return verb.isPresent()
                && verb.getAsInt() > participle
                && tag(verb.getAsInt()).equals("VBN")
                && hasChild(verb.getAsInt(), "aux:pass")
                && !hasChild(verb.getAsInt(), "nsubj")
                && !hasChild(verb.getAsInt(), "nsubj:pass");
    }

    /** What follows "and" in the simple past does not share the "had" of the clause, and where it is speech, is done by who speaks. */
    private void liftConjunct(int verb) {
        int inner = heads[verb];
        boolean joined = relations[verb].equals("conj") && inner >= 0 && relations[inner].equals("ccomp");
        int outer = joined ? heads[inner] : -1;
        if (outer < 0 || outer > inner || verb < inner || !tag(outer).equals("VBD") || !isSimplePast(verb)) {
            return;
        }
        boolean told = SPEECH.has(lower(verb)) && !SPEECH.has(lower(inner)) && hasAuxiliary(inner, "had");
        if (told) {
            attach(verb, outer, "conj");
            sentence.tags()[verb] = "VBD";
            for (int token = verb + 1; token < heads.length; token++) {
                heads[token] = heads[token] == inner ? verb : heads[token];
            }
        }
    }

    private boolean isSimplePast(int verb) {
        return (tag(verb).equals("VBD") || tag(verb).equals("VBN"))
                && !hasChild(verb, "aux")
                && !hasChild(verb, "aux:pass")
                && !hasChild(verb, "nsubj");
    }

    private boolean hasAuxiliary(int verb, String word) {
        return findLastChild(verb, "aux", verb).stream()
                .anyMatch(aux -> lower(aux).equals(word));
    }

    private void openTail(int participle) {
        int noun = heads[participle];
        boolean next = relations[participle].equals("acl") && tag(participle).equals("VBN") && noun == participle - 1;
        int outer = next && relations[noun].equals("dep") ? heads[noun] : -1;
        if (outer > participle && tag(outer).startsWith("VB") && hasChild(participle, "obj")) {
            sentence.tags()[participle] = "VBD";
            attach(participle, outer, "ccomp");
            attach(noun, participle, "nsubj");
        }
    }

    private void invertSubject(int verb) {
        boolean quoted =
                verb > 1 && CLOSING_MARKS.has(sentence.word(verb - 1)) && QUOTE_ENDS.has(sentence.word(verb - 2));
        OptionalInt object =
                quoted && tag(verb).equals("VBD") ? findLastChild(verb, "obj", heads.length) : OptionalInt.empty();
        boolean behind = object.isPresent() && object.getAsInt() > verb && !isAfterComma(object.getAsInt());
        OptionalInt quotedWord = findLastChild(verb, "nsubj", verb);
        if (behind) {
            relations[object.getAsInt()] = "nsubj";
            quotedWord.ifPresent(word -> relations[word] = "ccomp");
        }
    }

    private boolean hasChild(int head, String relation) {
        return findLastChild(head, relation, heads.length).isPresent();
    }

    /** The last token of those that hang below a token. */
    private int lastBelow(int token) {
        int last = token;
        for (int other = token + 1; other < heads.length; other++) {
            int at = other;
            while (at > token && heads[at] >= 0 && heads[at] != token) {
                at = heads[at];
            }
            last = at >= 0 && heads[at] == token ? other : last;
        }
        return last;
    }

    private void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    private void moveCommas(int from, int after, int to) {
        for (int token = after + 1; token < to; token++) {
            if (heads[token] == from && relations[token].equals("punct")) {
                heads[token] = to;
            }
        }
    }

    private boolean isPerson(int token) {
        return sentence.entity(token) == EntityTag.PERSON;
    }

    private String lower(int token) {
        return sentence.word(token).toLowerCase(Locale.ROOT);
    }

    private String tag(int token) {
        return sentence.tag(token);
    }

    private OptionalInt findBetween(int from, int to, String tag) {
        for (int token = from + 1; token < to; token++) {
            if (tag(token).equals(tag)) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt findLastChild(int head, String relation, int before) {
        for (int token = before - 1; token >= 0; token--) {
            if (heads[token] == head && relations[token].equals(relation)) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a comma stands right before the words that lead to a token. */
    private boolean isAfterComma(int token) {
        int first = token;
        while (first > 0 && heads[first - 1] == token && !relations[first - 1].equals("punct")) {
            first--;
        }
        return first > 0 && sentence.word(first - 1).equals(",");
    }
}
