// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.text.Span;

/**
 * Tells how well a source is known: by its name or that of its actor; else by what the noun phrase says of it. A pronoun is known as well
 * as what it stands for.
 */
public final class SourceKinds {

    private static final Tags PRONOUN_TAGS = Tags.of(Tag.PRP_POSSESSIVE, Tag.PRP, Tag.WP, Tag.WDT, Tag.DT, Tag.EX);
    private static final Words PERSONAL = Words.of("i", "we", "he", "she");
    private static final Tags NOMINAL_TAGS =
            Tags.NOUNS.with(Tags.ADJECTIVES).with(Tags.ADVERBS).with(Tag.CD, Tag.DT, Tag.PDT);
    private static final Words DEFINITE =
            WordKinds.load(SourceKinds.class, "words.tsv").get("definite");
    private static final Relations APPOSED = Relations.of(Relation.APPOS, Relation.CONJ);
    private static final Words VAGUE_NUMBERS = Words.of("many", "some", "most", "few", "several", "other");

    private static final Map<String, String> NOUNS = nouns();
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "any", "no");
    /** Bodies in the plural. */
    private static final Set<String> AUTHORITIES = Set.of("police", "authority", "force", "service", "troop", "troops");

    /** Words from a relative pronoun up to the clause that modifies its noun. Kept from the first rules; not measured. */
    private static final int HIGHEST = 4;

    private static final Set<String> FORCES = Set.of("REB", "IMG", "MIL");

    private final AnnotatedText text;
    private final Mentions mentions;
    private final Map<String, Integer> documents;

    public SourceKinds(AnnotatedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        this.documents = documents();
    }

    private static Map<String, String> nouns() {
        Map<String, String> nouns = new HashMap<>();
        Table.load(SourceKinds.class, "sources.tsv")
                .rows()
                .forEach(row -> nouns.put(row.get("lemma"), row.get("kind")));
        return Map.copyOf(nouns);
    }

    /**
     * The kind of the best known of several sources.
     *
     * @param speaker that of whoever speaks around the statement or spoke before it: who "I" and an unclear "she" are taken for
     */
    public SourceKind judge(List<TokenRange> sources, SourceKind speaker) {
        return sources.stream()
                .map(source -> judge(source, speaker))
                .min(SourceKind::compareTo)
                .orElse(SourceKind.NONE);
    }

    private SourceKind judge(TokenRange source, SourceKind speaker) {
        int head = text.headOf(source);
        Optional<Actor> actor = mentions.findIn(source);
        if (PRONOUN_TAGS.has(text.tag(head))) {
            return actor.map(this::judge).orElseGet(() -> unresolved(head, speaker));
        }
        SourceKind own = judgePhrase(head, source);
        boolean definite = own == SourceKind.ANONYMOUS && !isIndefinite(head, source);
        return definite
                ? actor.map(this::judge)
                        .filter(kind -> kind == SourceKind.NAMED)
                        .orElse(own)
                : own;
    }

    /** An actor by its name, or by the words that first speak of it. */
    private SourceKind judge(Actor actor) {
        if (hasName(actor)) {
            return SourceKind.NAMED;
        }
        for (Span mention : actor.mentions()) {
            TokenRange phrase = text.tokensIn(mention);
            int head = text.headOf(phrase);
            if (text.tag(head).isNoun()) {
                return judgePhrase(head, phrase);
            }
        }
        return SourceKind.GENERIC;
    }

    /** A relative is known as well as its noun; I and she are the speaker, they are whoever. */
    private SourceKind unresolved(int pronoun, SourceKind speaker) {
        int at = pronoun;
        for (int climb = 0; climb < HIGHEST && text.head(at) != AnnotatedText.ROOT; climb++) {
            boolean relative =
                    text.relation(at).isAdnominalClause() && text.tag(pronoun).isWh();
            at = text.head(at);
            if (relative && text.tag(at).isNoun()) {
                return judgePhrase(at, text.subtree(at));
            }
        }
        boolean somebody = PERSONAL.has(text.lower(pronoun));
        return somebody && speaker != SourceKind.NONE ? speaker : SourceKind.GENERIC;
    }

    private SourceKind judgePhrase(int head, TokenRange phrase) {
        if (isName(head) || isNamedBeside(head)) {
            return SourceKind.NAMED;
        }
        if (!NOMINAL_TAGS.has(text.tag(head))) {
            return hasProper(phrase) ? SourceKind.NAMED : SourceKind.GENERIC;
        }
        String kind = kind(head).orElse("person");
        boolean plural = text.tag(head).isPluralNoun();
        boolean counted = text.findChild(head, Relation.NUMMOD).isPresent() || text.tag(head) == Tag.CD;
        return switch (kind) {
            case "class" -> counted ? SourceKind.ANONYMOUS : SourceKind.GENERIC;
            case "body" -> ofBody(head, phrase, plural);
            case "document" -> ofDocument(head, phrase, plural);
            case "kin" ->
                isOfName(head)
                        ? SourceKind.NAMED
                        : plural && !isOwned(head) || isSomeOf(phrase) ? SourceKind.GENERIC : SourceKind.ANONYMOUS;
            case "office" ->
                plural ? ofPeople(counted) : isIndefinite(head, phrase) ? SourceKind.ANONYMOUS : SourceKind.NAMED;
            default -> plural ? ofPeople(counted) : SourceKind.ANONYMOUS;
        };
    }

    private Optional<String> kind(int head) {
        return kind(text, head);
    }

    static Optional<String> kind(AnnotatedText text, int head) {
        return Optional.ofNullable(NOUNS.get(text.lemma(head).toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun names something written or said: "report". */
    static boolean isDocument(AnnotatedText text, int head) {
        return text.tag(head).isNoun() && kind(text, head).equals(Optional.of("document"));
    }

    private static SourceKind ofPeople(boolean counted) {
        return counted ? SourceKind.ANONYMOUS : SourceKind.GENERIC;
    }

    /** "The ministry", "Norlandian police": known, where it is not just any. */
    private SourceKind ofBody(int head, TokenRange phrase, boolean plural) {
        boolean placed = hasProper(phrase);
        if (isIndefinite(head, phrase)) {
            return SourceKind.ANONYMOUS;
        }
        String lemma = text.lemma(head).toLowerCase(Locale.ROOT);
        if (plural || lemma.equals("police")) {
            boolean owned = placed
                    || plural && text.lower(phrase.first()).equals("the")
                    || text.findChild(head, Relation.NMOD_POSS).stream().anyMatch(this::isKnown);
            return owned && AUTHORITIES.contains(lemma) ? SourceKind.NAMED : SourceKind.GENERIC;
        }
        boolean known =
                placed || text.lower(phrase.first()).equals("the") || isArticle(phrase.first() - 1) || isOwned(head);
        return known ? SourceKind.NAMED : SourceKind.GENERIC;
    }

    private boolean isArticle(int token) {
        return token >= 0 && DEFINITE.has(text.lower(token));
    }

    /** A document is known where it is known whose, or was before: "the report". */
    private SourceKind ofDocument(int head, TokenRange phrase, boolean plural) {
        boolean before = text.findChild(head, Relation.DET).isPresent()
                && !isIndefinite(head, phrase)
                && documents.getOrDefault(text.lemma(head), Integer.MAX_VALUE) < head;
        if (before || isOwnedDocument(head, phrase)) {
            return SourceKind.NAMED;
        }
        return plural ? SourceKind.GENERIC : SourceKind.ANONYMOUS;
    }

    private boolean isOwnedDocument(int head, TokenRange phrase) {
        return hasProper(phrase)
                || text.findChild(head, Relation.NMOD_POSS).stream().anyMatch(this::isKnown);
    }

    /** Where a document of that sort is first spoken of with whose it is. */
    private Map<String, Integer> documents() {
        Map<String, Integer> first = new HashMap<>();
        for (int token = 0; token < text.size(); token++) {
            boolean document = text.tag(token).isNoun() && kind(token).equals(Optional.of("document"));
            if (document && isOwnedDocument(token, text.subtree(token))) {
                first.putIfAbsent(text.lemma(token), token);
            }
        }
        return Map.copyOf(first);
    }

    private boolean isKnown(int token) {
        return mentions.findByHead(token).filter(SourceKinds::hasName).isPresent();
    }

    /** A proper name, and no noun in capitals for people: "Officials". */
    private boolean isName(int head) {
        boolean proper = text.tag(head).isProperNoun();
        boolean capital = Character.isUpperCase(text.form(head).charAt(0));
        boolean entity = text.entity(head) == EntityTag.PERSON || text.entity(head) == EntityTag.ORGANIZATION;
        boolean first = text.tokensOfSentence(text.sentenceOf(head)).first() == head;
        boolean singular = text.tag(head) == Tag.NN && kind(head).isEmpty();
        boolean unusual = singular
                && (!first || head + 1 < text.size() && text.subtree(head).size() == 1);
        boolean people = Countries.get().findByPeople(text.form(head)).isPresent()
                && text.tag(head).isPluralNoun();
        return (proper || capital && (entity || unusual)) && !people;
    }

    /** "The envoy, Dana Orlov", "spokesman Dana Orlov". */
    private boolean isNamedBeside(int head) {
        for (int child : text.children(head)) {
            boolean beside =
                    APPOSED.has(text.relation(child)) && text.tag(child).isProperNoun();
            if (beside && text.entity(child) != EntityTag.LOCATION) {
                return true;
            }
        }
        return text.isRelation(head, Relation.APPOS)
                && text.tag(text.head(head)).isProperNoun();
    }

    private boolean isIndefinite(int head, TokenRange phrase) {
        boolean own = INDEFINITE.contains(text.lower(phrase.first()));
        boolean before = phrase.first() > 0
                && text.head(phrase.first() - 1) == head
                && INDEFINITE.contains(text.lower(phrase.first() - 1));
        boolean counted = text.findChild(head, Relation.NUMMOD).isPresent();
        OptionalInt article = text.findChild(head, Relation.DET);
        return own || before || counted || article.isPresent() && INDEFINITE.contains(text.lower(article.getAsInt()));
    }

    private boolean isOwned(int head) {
        return text.findChild(head, Relation.NMOD_POSS).isPresent();
    }

    /** "The Orlov family". */
    private boolean isOfName(int head) {
        return head > 0
                && text.isRelation(head - 1, Relation.COMPOUND)
                && text.tag(head - 1).isProperNoun();
    }

    private boolean isSomeOf(TokenRange phrase) {
        return VAGUE_NUMBERS.has(text.lower(phrase.first()));
    }

    private boolean hasProper(TokenRange phrase) {
        return hasProper(text, phrase);
    }

    static boolean hasProper(AnnotatedText text, TokenRange phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            boolean proper = text.tag(token).isProperNoun()
                    || Countries.get().findByAdjective(text.form(token)).isPresent();
            if (proper) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor is called by a name, not by what it is. */
    static boolean hasName(Actor actor) {
        String name = actor.name();
        boolean proper = Character.isUpperCase(name.charAt(0));
        boolean last = Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
        return switch (actor.kind()) {
            case COUNTRY -> true;
            case PERSON -> proper && last;
            case ORGANIZATION -> proper && (last || actor.country().isPresent());
            case GROUP ->
                proper
                        && actor.sector()
                                .map(Sector::name)
                                .filter(FORCES::contains)
                                .isPresent();
        };
    }
}
