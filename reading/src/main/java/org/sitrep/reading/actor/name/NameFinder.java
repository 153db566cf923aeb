// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.Mention;

/** Finds mentions by name: organizations, people, countries, and the metonyms of countries. Not thread-safe. */
public final class NameFinder {

    /** In tokens, the longest name that is looked up in the lexicon. Set by hand; two of its names have nine words. */
    static final int LONGEST_NAME = 8;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;

    public NameFinder(AnnotatedText text, ActorLexicon lexicon, MentionContext context) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
    }

    /** Whether the word is a form of address: "Mr", "Dr". */
    public static boolean isHonorific(String form) {
        return NameWords.HONORIFIC.has(form);
    }

    /** The mentions by name; where two would share a token, the kind that is surer wins: known bodies first, guesses last. */
    public List<Mention> list() {
        NamedMentions found = new NamedMentions(text);
        BodyNames bodies = new BodyNames(text, lexicon, context, found);
        bodies.addIntroduced();
        bodies.addKnown();
        new PersonNames(text, lexicon, context, found).addAll();
        new CountryNames(text, context, found).addAll();
        bodies.addRecognised();
        return found.list();
    }
}
