// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** Finds the medium that a noun phrase names: "Fox News Digital", "the BBC's morning programme", "Norlandian television". */
public final class Media {

    private static final Relations PART_OF_NAME = Relations.of(Relation.COMPOUND, Relation.APPOS);
    private static final Tags DETERMINERS = Tags.of(Tag.DT, Tag.PRP_POSSESSIVE);

    private static final Set<String> WORDS = words();

    private final AnnotatedText text;
    private final Mentions mentions;

    Media(AnnotatedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        Table.load(Media.class, "media.tsv").rows().forEach(row -> words.add(row.get("kind") + " " + row.get("word")));
        return Set.copyOf(words);
    }

    /** The full name of the medium. */
    Optional<String> findName(TokenRange phrase) {
        int head = text.headOf(phrase);
        return named(head, phrase).or(() -> owner(head)).or(() -> described(head, phrase));
    }

    /** "The BBC's programme", "CNN's Dana Orlov". */
    private Optional<String> owner(int head) {
        OptionalInt owner = text.findChild(head, Relation.NMOD_POSS);
        return owner.isPresent() ? named(owner.getAsInt(), text.subtree(owner.getAsInt())) : Optional.empty();
    }

    /** By a name: of the head, or of a word that stands before or beside it. */
    private Optional<String> named(int head, TokenRange phrase) {
        Optional<String> own = isProper(head) ? name(head, phrase) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        for (int child : text.children(head)) {
            boolean beside = phrase.contains(child) && PART_OF_NAME.has(text.relation(child));
            Optional<String> name = beside && isProper(child) ? name(child, phrase) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> name(int token, TokenRange phrase) {
        TokenRange run = properRun(token, phrase);
        String words = text.span(run).text();
        Optional<Actor> actor = mentions.findByHead(text.headOf(run)).filter(Media::isMedium);
        Optional<String> known = actor.filter(
                        a -> a.mentions().stream().anyMatch(span -> span.text().equals(words)))
                .map(Actor::name);
        return known.or(() -> actor.isPresent() || isKnown(run) ? Optional.of(words) : Optional.empty());
    }

    private TokenRange properRun(int token, TokenRange phrase) {
        int first = token;
        int end = token + 1;
        while (first > phrase.first() && isProper(first - 1)) {
            first--;
        }
        while (end < phrase.end() && (isProper(end) || text.tag(end) == Tag.CD)) {
            end++;
        }
        return new TokenRange(first, end);
    }

    private boolean isProper(int token) {
        return text.tag(token).isProperNoun();
    }

    private boolean isKnown(TokenRange run) {
        if (WORDS.contains("name " + text.span(run).text())) {
            return true;
        }
        for (int token = run.first(); token < run.end(); token++) {
            boolean part = WORDS.contains("part " + text.form(token)) && run.size() > 1;
            if (part || WORDS.contains("name " + text.form(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Norlandian television"; "the newspaper", where it is known which. */
    private Optional<String> described(int head, TokenRange phrase) {
        boolean medium = WORDS.contains("noun " + text.lemma(head).toLowerCase(Locale.ROOT));
        if (!medium) {
            return Optional.empty();
        }
        Optional<String> known = mentions.findByHead(head)
                .filter(Media::isMedium)
                .map(Actor::name)
                .filter(name -> Character.isUpperCase(name.charAt(0)));
        int first = phrase.first();
        while (first < head && DETERMINERS.has(text.tag(first))) {
            first++;
        }
        Optional<String> words = first < head
                ? Optional.of(text.span(new TokenRange(first, head + 1)).text())
                : Optional.empty();
        return known.or(() -> words);
    }

    static boolean isMedium(Actor actor) {
        return actor.sector().filter(sector -> sector == Sector.JRN).isPresent()
                && actor.kind() == ActorKind.ORGANIZATION;
    }
}
