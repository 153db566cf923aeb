// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.lexicon.CountryWords;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.KnownActors;

/** Reads what a role noun tells of its holder: "Dana Orlov, foreign minister of Norland", "the envoy, Dana Orlov". */
final class RoleReader {

    private static final Tags OWNER_TAGS = Tags.of(Tag.POS, Tag.NNP, Tag.COMMA);
    private static final Tags BEFORE_ROLE = Tags.of(Tag.POS, Tag.COMMA, Tag.DT);

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;
    private final OfficeReader offices;
    private final KnownActors known;

    RoleReader(AnnotatedText text, ActorLexicon lexicon, MentionContext context, KnownActors known) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
        this.offices = new OfficeReader(text, lexicon, context);
        this.known = known;
    }

    /** The office that a role noun names. */
    Office readOffice(int noun) {
        return offices.readNoun(noun);
    }

    /** The office of a title that stands before a name. */
    Optional<Office> findTitleOffice(Mention name) {
        return offices.findTitle(name);
    }

    /** Tells a person country, sector, role, office and gender, as far as the noun and the words around it do. */
    void tell(ActorBuilder person, int noun) {
        TokenRange phrase = context.nounPhrase(noun);
        Optional<String> country = context.findCountry(phrase, noun).or(() -> findOwnerCountry(noun));
        person.learn(
                country,
                context.findRole(noun).flatMap(role -> context.findSector(role, phrase.first(), noun)),
                Optional.of(context.words(roleStart(phrase, noun), context.wordEnd(noun))));
        person.learnOffice(readOffice(noun));
        person.learnGender(lexicon.gender(text.lemma(noun)));
    }

    /** The role begins after the country and the possessor. */
    private int roleStart(TokenRange phrase, int noun) {
        int first = phrase.first();
        while (first < noun && isCountryOrOwner(first, noun)) {
            first++;
        }
        while (first < noun && BEFORE_ROLE.has(text.tag(first))) {
            first++;
        }
        return first;
    }

    private boolean isCountryOrOwner(int token, int noun) {
        boolean owner = OWNER_TAGS.has(text.tag(token))
                && lexicon.findRole(text.lemma(token)).isEmpty()
                && isBeforePossessive(token, noun);
        return CountryWords.find(text.form(token)).isPresent() || owner;
    }

    private boolean isBeforePossessive(int token, int noun) {
        for (int at = token; at < noun; at++) {
            if (text.tag(at) == Tag.POS) {
                return true;
            }
        }
        return false;
    }

    /** "Orlov's envoy" acts for Orlov's country. */
    Optional<String> findOwnerCountry(int noun) {
        for (int child : text.children(noun)) {
            boolean owns = text.isRelation(child, Relation.NMOD_POSS) || text.isRelation(child, Relation.NMOD);
            Optional<String> country = owns ? known.findByHead(child).flatMap(ActorBuilder::country) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
