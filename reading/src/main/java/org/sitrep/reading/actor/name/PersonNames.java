// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.layout.CreditWords;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.context.SetOffText;
import org.sitrep.reading.actor.context.Title;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.actor.mention.Capacity;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.syntax.Introducer;

/** Finds people by name, with the titles before their names. Not thread-safe. */
final class PersonNames {

    private static final Tags NO_END_OF_NAME =
            Tags.of(Tag.POS, Tag.COMMA, Tag.HYPH, Tag.COLON, Tag.CLOSING_QUOTE, Tag.OPENING_QUOTE);

    /** In tokens, the longest name of a holder of office that is looked up. Set by hand; titled names of the lexicon have up to six words. */
    private static final int LONGEST_HOLDER = 4;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;
    private final NamedMentions found;

    PersonNames(AnnotatedText text, ActorLexicon lexicon, MentionContext context, NamedMentions found) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
        this.found = found;
    }

    /** Adds the people the recogniser finds, and those it misses but the lexicon knows. */
    void addAll() {
        for (int token = 0; token < text.size(); token++) {
            Optional<TokenRange> name = findName(token);
            if (name.isPresent()) {
                if (found.isFree(name.get())
                        && !isPlace(name.get())
                        && CountryWords.find(words(name.get())).isEmpty()) {
                    add(name.get());
                }
                token = name.get().last();
            }
        }
    }

    /** "Police in Jos": a place that is called like a person. */
    private boolean isPlace(TokenRange name) {
        return name.size() == 1
                && context.isToponym(name.first())
                && NameWords.LOCATIVE.has(Introducer.of(text, name.first()));
    }

    private Optional<TokenRange> findName(int token) {
        if (text.entity(token) == EntityTag.PERSON) {
            return Optional.of(found.findRun(EntityTag.PERSON, token).orElse(new TokenRange(token, token + 1)));
        }
        return found.isTaken(token) ? Optional.empty() : findMissed(token);
    }

    /** A name of the lexicon that the recogniser took for none, or for that of a body. */
    private Optional<TokenRange> findMissed(int token) {
        boolean free = text.entity(token) == EntityTag.NONE || text.entity(token) == EntityTag.ORGANIZATION;
        return free && text.tag(token).isProperNoun() ? findHolder(token) : Optional.empty();
    }

    private Optional<TokenRange> findHolder(int token) {
        for (int end = Math.min(text.size(), token + LONGEST_HOLDER); end > token; end--) {
            TokenRange range = new TokenRange(token, end);
            if (lexicon.isHolder(words(range))) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private void add(TokenRange run) {
        int first = nameStart(run);
        int end = nameEnd(run, first);
        TokenRange name = new TokenRange(first, end);
        Title title = context.titleBefore(first);
        boolean titled = title.role().isPresent() && found.isFree(new TokenRange(title.first(), first + 1));
        TokenRange range = new TokenRange(titled ? title.first() : first, end);
        found.add(new Mention(
                range,
                text.headOf(range),
                Mention.Sort.PERSON,
                words(name).replace("[", "").replace("]", ""),
                new Capacity(title.country(), title.sector(), title.role()),
                false));
    }

    /** The name begins after the form of address, and after a credit or a headline that runs into it. */
    private int nameStart(TokenRange run) {
        int first = run.first();
        boolean shouted = SetOffText.isShouted(text.form(run.last()));
        for (int token = run.first(); token < run.last(); token++) {
            String form = text.form(token);
            boolean foreign = isCredit(form) || !shouted && SetOffText.isShouted(form);
            first = foreign || first == token && NameFinder.isHonorific(form) ? token + 1 : first;
        }
        return first;
    }

    private int nameEnd(TokenRange run, int first) {
        int end = run.end();
        while (end > first + 1 && (NO_END_OF_NAME.has(text.tag(end - 1)) || isCredit(text.form(end - 1)))) {
            end--;
        }
        return end;
    }

    /** A picture agency, also at the end of "Orlov/Reuters". */
    private static boolean isCredit(String form) {
        String last = form.substring(form.lastIndexOf('/') + 1);
        return form.length() > 1 && (CreditWords.isCredit(last) || form.endsWith("/"));
    }

    private String words(TokenRange range) {
        return text.span(range).text();
    }
}
