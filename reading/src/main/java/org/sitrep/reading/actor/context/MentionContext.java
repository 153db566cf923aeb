// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.place.Places;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.place.Toponym;

/** Reads the words around a name or noun: what someone is, and for which country they act. */
public final class MentionContext {

    /** In tokens, how far before its noun a phrase or title may begin. Longer ones were misread lists; set by hand. */
    static final int LONGEST_PHRASE = 9;

    /** No noun phrase begins with these. */
    private static final Tags NO_BEGINNING = Tags.of(
            Tag.DT,
            Tag.CC,
            Tag.COMMA,
            Tag.COLON,
            Tag.POS,
            Tag.IN,
            Tag.PDT,
            Tag.PRP_POSSESSIVE,
            Tag.CD,
            Tag.HYPH,
            Tag.OPENING_QUOTE,
            Tag.CLOSING_QUOTE);

    /** No noun phrase has these before its head. */
    private static final Tags OUTSIDE = Tags.WH_WORDS.with(
            Tag.DT,
            Tag.VBD,
            Tag.VBP,
            Tag.VBZ,
            Tag.VB,
            Tag.MD,
            Tag.TO,
            Tag.EX,
            Tag.IN,
            Tag.OPENING_QUOTE,
            Tag.CLOSING_QUOTE,
            Tag.COLON,
            Tag.LEFT_BRACKET,
            Tag.RIGHT_BRACKET);

    private final AnnotatedText text;
    private final RoleNouns roles;
    private final Affiliation affiliation;
    private final ActingCountry actingCountry;
    private final TitleReader titles;
    private final boolean[] toponyms;

    public MentionContext(AnnotatedText text, ActorLexicon lexicon, Places places) {
        this.text = text;
        this.roles = new RoleNouns(text, lexicon);
        this.affiliation = new Affiliation(text, lexicon);
        this.actingCountry = new ActingCountry(text, lexicon, places);
        this.titles = new TitleReader(text, lexicon, roles, affiliation, actingCountry);
        this.toponyms = new boolean[text.size()];
        for (Toponym toponym : places.listLiteral()) {
            TokenRange range = text.tokensIn(toponym.span());
            for (int token = range.first(); token < range.end(); token++) {
                toponyms[token] = true;
            }
        }
    }

    public boolean isToponym(int token) {
        return toponyms[token];
    }

    /** The title before a name that begins at a token. */
    public Title titleBefore(int name) {
        return titles.readBefore(name);
    }

    /** The role a common noun names. */
    public Optional<ActorLexicon.Role> findRole(int noun) {
        return roles.find(noun);
    }

    /** The role a noun within a name names, also one that needs another word to be a role: "office". */
    public Optional<ActorLexicon.Role> findRoleInName(int noun) {
        return roles.findInName(noun);
    }

    /** The sector of those a role noun means, by the noun and the words from {@code first} on. */
    public Optional<Sector> findSector(ActorLexicon.Role role, int first, int noun) {
        return affiliation.findSector(role, first, noun);
    }

    /** The country a noun phrase acts for: "Norwegian troops", "Norway's army", "the army of Norway", "the mayor of Oslo". */
    public Optional<String> findCountry(TokenRange phrase, int head) {
        return actingCountry.findOf(phrase, head);
    }

    /** The noun phrase of a common noun: what stands before it and belongs to it, without article. */
    public TokenRange nounPhrase(int head) {
        int first = head;
        while (first > 0
                && head - first < LONGEST_PHRASE
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && !OUTSIDE.has(text.tag(first - 1))
                && isPremodifier(first - 1, head)) {
            first--;
        }
        while (first < head
                && (NO_BEGINNING.has(text.tag(first)) || ContextWords.BEFORE_PHRASE.has(text.lower(first)))) {
            first++;
        }
        return new TokenRange(first, head + 1);
    }

    private boolean isPremodifier(int token, int head) {
        for (int at = token; at != AnnotatedText.ROOT && at <= head; at = text.head(at)) {
            if (at == head) {
                return true;
            }
            if (text.head(at) < at) {
                return false;
            }
        }
        return false;
    }

    /** The end of a word with what hyphens join to it: "son-in-law". */
    public int wordEnd(int token) {
        int end = token + 1;
        while (end + 1 < text.size()
                && text.form(end).equals("-")
                && text.start(end) == text.end(end - 1)
                && text.end(end) == text.start(end + 1)) {
            end += 2;
        }
        return end;
    }

    public String words(int first, int end) {
        return text.span(new TokenRange(first, end)).text();
    }
}
