// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sitrep.reading.language.AnnotatedText;

/** Finds the verb, adjective or noun that governs an event: "refused to", "is set to", "the plan for", "cancelled". */
final class Governors {

    /** The governing word and what it makes of what it governs. */
    record Governor(int token, StatusWords.Embedding embedding) {}

    private final AnnotatedText text;
    private final StatusWords words;
    private final VerbForms forms;

    Governors(AnnotatedText text, StatusWords words) {
        this.text = text;
        this.words = words;
        this.forms = new VerbForms(text);
    }

    Optional<Governor> find(int token) {
        int up = text.head(token);
        return up == AnnotatedText.ROOT
                ? Optional.empty()
                : find(up, Grammar.isVerb(text, token) ? tieOfVerb(token) : tieOfNoun(token));
    }

    /** The word that describes a noun or stands behind it as a participle: "planned talks", "talks planned for May". */
    Optional<Governor> findModifier(int noun) {
        for (int child : text.children(noun)) {
            boolean before = child < noun && text.relation(child).matches("amod|compound|advmod|det");
            boolean participle =
                    text.isRelation(child, "acl") && text.tag(child).equals("VBN");
            Optional<Governor> found =
                    before ? find(child, "modifier") : participle ? find(child, "object") : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Governor> find(int word, String tie) {
        return names(word, tie)
                .flatMap(name -> words.findEmbedding(name).stream())
                .filter(embedding -> embedding.takes().contains(tie))
                .map(embedding -> new Governor(word, embedding))
                .findFirst();
    }

    /** What the word may be called in the table, the longest first. */
    private Stream<String> names(int word, String tie) {
        String lemma = text.lemma(word).toLowerCase(Locale.ROOT);
        if (tie.equals("modifier")) {
            return Stream.of(text.lower(word));
        }
        OptionalInt before = text.findChild(word, "case");
        Stream<String> phrases = Stream.concat(
                List.of("compound:prt", "advmod", "obj", "xcomp").stream()
                        .flatMap(relation ->
                                text.findChild(word, relation).stream().boxed())
                        .filter(child -> child == word + 1)
                        .map(child -> lemma + " " + text.lower(child)),
                before.stream().mapToObj(preposition -> text.lower(preposition) + " " + text.lower(word)));
        return Stream.concat(phrases, Stream.of(text.lower(word), lemma));
    }

    private String tieOfVerb(int verb) {
        String relation = text.relation(verb);
        String introducer = Grammar.introducer(text, verb);
        boolean content = relation.matches("xcomp|ccomp|csubj.*|dep|obj|obl|acl|advcl|nmod|parataxis");
        if (!content || relation.equals("parataxis")) {
            return "";
        }
        if (forms.isInfinitive(verb)) {
            return "clause";
        }
        boolean gerund = text.tag(verb).equals("VBG") && !forms.isFinite(verb);
        if (gerund) {
            boolean adjunct = relation.matches("advcl|acl|dep|parataxis");
            return introducer.isEmpty() ? adjunct ? "" : "clause" : introducer;
        }
        boolean bare = text.tag(verb).matches("VB|VBP|VBN") && !forms.isFinite(verb);
        if (relation.matches("xcomp|ccomp|dep") && (bare || isSubjunctive(verb))) {
            return "clause";
        }
        return relation.matches("ccomp|acl|advcl") && introducer.matches("|that")
                ? relation.equals("advcl") ? "" : "that"
                : "";
    }

    /** "That Denmark withdraw": one does, in a form for many. */
    private boolean isSubjunctive(int verb) {
        boolean auxiliary = text.findChild(verb, "aux").isPresent();
        OptionalInt subject = text.findChild(verb, "nsubj");
        boolean one = subject.isPresent() && text.tag(subject.getAsInt()).matches("NN|NNP");
        return !auxiliary && (text.tag(verb).equals("VB") || text.tag(verb).equals("VBP") && one);
    }

    private String tieOfNoun(int noun) {
        return switch (text.relation(noun)) {
            case "obj", "nsubj:pass", "dobj", "xcomp" -> "object";
            case "nsubj" -> "subject";
            case "obl", "nmod" -> Grammar.introducer(text, noun);
            default -> "";
        };
    }
}
