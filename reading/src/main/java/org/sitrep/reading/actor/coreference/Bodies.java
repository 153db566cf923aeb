// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.record.actor.ActorKind;

/** Resolves the names of bodies: organizations and groups. Not thread-safe. */
final class Bodies {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,7}");
    private static final Words CALLED = Words.of("known", "called", "named", "dubbed");
    private static final Words BEFORE_NAME = Words.of("as", "the");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final KnownActors known;
    private final Map<Integer, Mention> byStart = new HashMap<>();
    private final Map<String, ActorBuilder> introduced = new HashMap<>();

    Bodies(AnnotatedText text, ActorLexicon lexicon, List<Mention> mentions, KnownActors known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
        for (Mention mention : mentions) {
            if (mention.sort() == Mention.Sort.BODY) {
                byStart.putIfAbsent(mention.range().first(), mention);
            }
        }
    }

    /** The body a name means, new where the name is. */
    ActorBuilder resolve(Mention mention) {
        ActorBuilder body = findIntroduced(mention)
                .or(() -> known.findByKey(key(mention.name())))
                .orElseGet(() -> add(mention));
        body.learn(mention.country(), mention.sector(), Optional.empty());
        return body;
    }

    /** The body whose letters the report has told, whoever else in the world goes by them. */
    private Optional<ActorBuilder> findIntroduced(Mention mention) {
        return Optional.ofNullable(introduced.get(text.span(mention.range()).text()));
    }

    private ActorBuilder add(Mention mention) {
        boolean group = lexicon.findBody(mention.name())
                .map(body -> body.kind() == ActorKind.GROUP)
                .orElse(false);
        ActorKind kind = group ? ActorKind.GROUP : ActorKind.ORGANIZATION;
        ActorBuilder body = known.add(key(mention.name()), new ActorBuilder(kind, mention.name(), group ? Count.COLLECTIVE : Count.ONE));
        introduceAcronym(mention, body);
        return body;
    }

    /** "The Norland Fishing Board (NFB)": the letters in brackets mean the same body from here on. */
    private void introduceAcronym(Mention mention, ActorBuilder body) {
        int bracket = mention.range().end();
        boolean brackets = bracket + 2 < text.size()
                && text.form(bracket).equals("(")
                && text.form(bracket + 2).equals(")");
        if (brackets && ACRONYM.matcher(text.form(bracket + 1)).matches()) {
            introduced.putIfAbsent(text.form(bracket + 1), body);
        }
    }

    private static String key(String name) {
        return "b:" + plain(name);
    }

    /** A name in lower case without the article. */
    static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    /** The name after a description: "the group known as the Ferry Watch". */
    Optional<Mention> findCalled(Mention description) {
        int token = description.head() + 1;
        if (token >= text.size() || !CALLED.has(text.lower(token))) {
            return Optional.empty();
        }
        do {
            token++;
        } while (token < text.size() && BEFORE_NAME.has(text.lower(token)));
        return Optional.ofNullable(byStart.get(token));
    }
}
