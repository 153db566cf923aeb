// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.CoreferenceWords;
import org.sitrep.reading.actor.salience.Count;
import org.sitrep.reading.actor.salience.KnownActors;
import org.sitrep.record.actor.ActorKind;

/** Resolves the names of bodies: organizations and groups. Not thread-safe. */
final class Bodies {

    private static final Words BEFORE_NAME = Words.of("as", "the");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final KnownActors known;
    private final Map<Integer, Mention> byStart = new HashMap<>();
    private final Acronyms acronyms;

    Bodies(AnnotatedText text, ActorLexicon lexicon, List<Mention> mentions, KnownActors known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
        List<Mention> bodies = mentions.stream()
                .filter(mention -> mention.sort() == Mention.Sort.BODY)
                .toList();
        bodies.forEach(body -> byStart.putIfAbsent(body.range().first(), body));
        this.acronyms = new Acronyms(text, bodies);
    }

    /** The body a name means, new where the name is. */
    ActorBuilder resolve(Mention mention) {
        Mention named = acronyms.findName(mention).orElse(mention);
        ActorBuilder body = known.findByKey(key(named.name())).orElseGet(() -> add(named));
        body.learn(mention.country(), mention.sector(), Optional.empty());
        return body;
    }

    private ActorBuilder add(Mention mention) {
        boolean group = lexicon.findBody(mention.name())
                .map(body -> body.kind() == ActorKind.GROUP)
                .orElse(false);
        ActorKind kind = group ? ActorKind.GROUP : ActorKind.ORGANIZATION;
        Count count = group ? Count.COLLECTIVE : Count.ONE;
        return known.add(key(mention.name()), new ActorBuilder(kind, mention.name(), count));
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
        if (token >= text.size() || !CoreferenceWords.CALLED.has(text.lower(token))) {
            return Optional.empty();
        }
        do {
            token++;
        } while (token < text.size() && BEFORE_NAME.has(text.lower(token)));
        return Optional.ofNullable(byStart.get(token));
    }
}
