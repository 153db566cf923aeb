// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.reading.actor.salience.ActorBuilder;
import org.sitrep.reading.actor.salience.CoreferenceWords;
import org.sitrep.reading.actor.salience.Count;
import org.sitrep.reading.actor.salience.KnownActors;
import org.sitrep.reading.actor.salience.Salience;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** Resolves descriptions: "the envoy", "Norwegian troops", "dozens of sailors". Not thread-safe. */
final class Descriptions {

    private static final Tags SINGULAR_NOUNS = Tags.of(Tag.NNP, Tag.NN);

    /** A noun of these sectors that does not name a person names a body, "ministry"; of others a group, "militia". */
    private static final Set<Sector> SECTORS_OF_BODIES = EnumSet.of(
            Sector.GOV,
            Sector.LEG,
            Sector.JUD,
            Sector.PTY,
            Sector.BUS,
            Sector.LAB,
            Sector.NGO,
            Sector.IGO,
            Sector.MED,
            Sector.EDU,
            Sector.JRN);

    /** Sectors of those who act for a state, or against one, with arms. */
    private static final Set<Sector> FORCES = EnumSet.of(Sector.MIL, Sector.COP, Sector.PRM, Sector.SPY, Sector.GOV);

    private final Map<String, Set<ActorBuilder>> byNoun = new HashMap<>();
    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final Definiteness definiteness;
    private final RoleReader roles;
    private final Salience salience;
    private final GeneralDescriptions general;
    private final KnownActors known;

    Descriptions(AnnotatedText text, ActorLexicon lexicon, RoleReader roles, Salience salience, KnownActors known) {
        this.text = text;
        this.lexicon = lexicon;
        this.definiteness = new Definiteness(text);
        this.roles = roles;
        this.salience = salience;
        this.general = new GeneralDescriptions(text, lexicon, salience);
        this.known = known;
    }

    /** The actor that a description without a name in apposition means, new where none is known. */
    ActorBuilder resolve(Mention mention) {
        return findCounted(mention)
                .or(() -> findApposed(mention))
                .or(() -> findNamedWithin(mention))
                .orElseGet(() -> resolveAlone(mention));
    }

    private ActorBuilder resolveAlone(Mention mention) {
        Office office = roles.readOffice(mention.head());
        Optional<ActorBuilder> described =
                definiteness.isDefinite(mention) ? salience.findDescribed(mention, office) : Optional.empty();
        return described
                .or(() -> findByNoun(mention))
                .or(() -> findGeneral(mention))
                .orElseGet(() -> resolveNameless(mention, office));
    }

    /** "The diplomat", "the man", where the same words have meant nobody yet. */
    private Optional<ActorBuilder> findGeneral(Mention mention) {
        boolean definite = definiteness.hasDefiniteArticle(mention)
                && known.findByKey(nameless(mention.country(), mention)).isEmpty();
        return definite ? general.find(mention) : Optional.empty();
    }

    /** The actor the same words meant before; "another envoy" is always a new one. */
    private ActorBuilder resolveNameless(Mention mention, Office office) {
        Optional<String> country = mention.country().or(() -> roles.findOwnerCountry(mention.head()));
        String key = nameless(country, mention);
        ActorBuilder actor = known.findByKey(key)
                .filter(same -> !definiteness.isIndefinite(mention))
                .orElseGet(() -> known.add(key, create(mention)));
        actor.learn(country, mention.sector(), mention.plural() ? Optional.empty() : mention.role());
        note(mention, actor);
        if (!mention.plural()) {
            actor.learnOffice(office);
            actor.learnGender(lexicon.gender(text.lemma(mention.head())));
        }
        return actor;
    }

    private static String nameless(Optional<String> country, Mention mention) {
        return "d:" + country.orElse("") + ":" + Bodies.plain(mention.name());
    }

    private ActorBuilder create(Mention mention) {
        if (!mention.plural()) {
            return new ActorBuilder(ActorKind.PERSON, mention.name(), Count.ONE);
        }
        ActorKind several = isBody(mention) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
        return new ActorBuilder(several, mention.name(), isCollective(mention) ? Count.COLLECTIVE : Count.SEVERAL);
    }

    /** "Army", "ministry"; but "police", "rebel" in "rebel raid" and "dozens" are several. */
    private boolean isCollective(Mention mention) {
        String noun = text.lemma(mention.head());
        return SINGULAR_NOUNS.has(text.tag(mention.head()))
                && !CoreferenceWords.PLURAL_NOUN.has(noun)
                && lexicon.findRole(noun).filter(role -> !role.person()).isPresent();
    }

    /** "The troops", "police": those of the one country whose troops or police the report has spoken of. */
    private Optional<ActorBuilder> findByNoun(Mention mention) {
        boolean bare = mention.plural()
                && mention.range().size() == 1
                && mention.country().isEmpty();
        List<ActorBuilder> same = bare
                ? byNoun.getOrDefault(text.lemma(mention.head()), Set.of()).stream()
                        .toList()
                : List.of();
        return same.size() == 1 && !isOwned(mention) && !isNew(mention) ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** "An army", "two soldiers", "other troops". */
    private boolean isNew(Mention mention) {
        int head = mention.head();
        return text.findChild(head, Relation.NUMMOD).isPresent()
                || text.findChild(head, Relation.AMOD).isPresent()
                || text.findChild(head, Relation.DET).stream()
                        .anyMatch(determiner -> CoreferenceWords.INDEFINITE.has(text.lower(determiner)));
    }

    private boolean isOwned(Mention mention) {
        return text.findChild(mention.head(), Relation.NMOD).isPresent()
                || text.findChild(mention.head(), Relation.NMOD_POSS).isPresent();
    }

    /** Notes whose forces these are, so that the noun alone may mean them later. */
    private void note(Mention mention, ActorBuilder actor) {
        boolean force = mention.plural()
                && actor.country().isPresent()
                && mention.sector().filter(FORCES::contains).isPresent();
        if (force) {
            byNoun.computeIfAbsent(text.lemma(mention.head()), noun -> new LinkedHashSet<>())
                    .add(actor);
        }
    }

    /** "The Ferry Watch group" is the Ferry Watch. */
    private Optional<ActorBuilder> findNamedWithin(Mention mention) {
        int head = mention.head();
        boolean group = text.lower(head).equals("group") || text.lower(head).equals("movement");
        return !group
                ? Optional.empty()
                : text.findChild(head, Relation.COMPOUND).stream()
                        .boxed()
                        .flatMap(child -> known.findByHead(child).stream())
                        .filter(actor -> !actor.isNameless()
                                && (actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANIZATION))
                        .findFirst();
    }

    /** The sailors in "dozens of sailors" are the dozens. */
    private Optional<ActorBuilder> findCounted(Mention mention) {
        int governor = text.head(mention.head());
        boolean measured = text.isRelation(mention.head(), Relation.NMOD)
                && mention.plural()
                && lexicon.isQuantifier(text.lemma(governor));
        return measured ? known.findByHead(governor) : Optional.empty();
    }

    /** The name that an apposition ties a description to. */
    private Optional<ActorBuilder> findApposed(Mention mention) {
        int head = mention.head();
        return text.isRelation(head, Relation.APPOS)
                ? known.findByHead(text.head(head)).filter(actor -> actor.kind() != ActorKind.COUNTRY)
                : Optional.empty();
    }

    private boolean isBody(Mention mention) {
        return SINGULAR_NOUNS.has(text.tag(mention.head()))
                && lexicon.findRole(text.lemma(mention.head()))
                        .map(role -> !role.person() && SECTORS_OF_BODIES.contains(role.sector()))
                        .orElse(!lexicon.isQuantifier(text.lemma(mention.head())));
    }
}
