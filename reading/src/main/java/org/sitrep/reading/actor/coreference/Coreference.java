// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.ActorLexicon;
import org.sitrep.reading.actor.mention.Gender;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.mention.MentionContext;
import org.sitrep.reading.actor.mention.NameFinder;
import org.sitrep.reading.actor.office.NameFolding;
import org.sitrep.reading.actor.office.Office;
import org.sitrep.reading.actor.office.OfficeHolder;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;

/**
 * Gathers mentions into actors, in text order: names by name, descriptions by role and country, pronouns by number, gender and
 * salience (after Lappin and Leass, 1994, with recency and subjects only). Not thread-safe; one for each text.
 */
public final class Coreference {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,7}");
    private static final Tags OWNER_TAGS = Tags.of(Tag.POS, Tag.NNP, Tag.COMMA);
    private static final Tags BEFORE_ROLE = Tags.of(Tag.POS, Tag.COMMA, Tag.DT);
    private static final Words CALLED = Words.of("known", "called", "named", "dubbed");
    private static final Words BEFORE_NAME = Words.of("as", "the");
    private static final Tags SINGULAR_NOUNS = Tags.of(Tag.NNP, Tag.NN);

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "every", "each", "no");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext setting;
    private final Optional<LocalDate> published;
    private final List<Mention> ordered;
    private final Appositions appositions;
    private final Offices offices;
    private final Salience salience;
    private final Map<String, ActorBuilder> byKey = new HashMap<>();
    private final Namesakes namesakes = new Namesakes();
    private final Map<Integer, ActorBuilder> byHead = new HashMap<>();
    private final Map<Integer, Mention> bodyByStart = new HashMap<>();
    private final List<ActorBuilder> sketches = new ArrayList<>();

    public Coreference(
            AnnotatedText text,
            ActorLexicon lexicon,
            MentionContext setting,
            List<Mention> mentions,
            Optional<LocalDate> published) {
        this.text = text;
        this.lexicon = lexicon;
        this.setting = setting;
        this.published = published;
        this.ordered = new ArrayList<>(mentions);
        this.ordered.sort(Comparator.comparingInt(Mention::head));
        for (Mention mention : ordered) {
            if (mention.sort() == Mention.Sort.BODY) {
                bodyByStart.putIfAbsent(mention.range().first(), mention);
            }
        }
        this.appositions = new Appositions(text, ordered);
        this.offices = new Offices(text, lexicon, setting);
        this.salience = new Salience(text);
    }

    /** The actors in the order of their first mention. */
    public List<Actor> gather() {
        for (Mention mention : ordered) {
            find(mention).ifPresent(sketch -> {
                sketch.add(mention);
                byHead.putIfAbsent(mention.head(), sketch);
                salience.note(mention, sketch);
            });
        }
        List<Actor> actors = new ArrayList<>();
        for (ActorBuilder sketch : sketches) {
            actors.add(sketch.finish("a" + (actors.size() + 1), text));
        }
        return actors;
    }

    private Optional<ActorBuilder> find(Mention mention) {
        return switch (mention.sort()) {
            case PERSON -> Optional.of(person(mention));
            case BODY -> Optional.of(body(mention));
            case COUNTRY -> Optional.of(country(mention));
            case DESCRIPTION -> Optional.of(description(mention));
            case PRONOUN -> salience.antecedent(mention);
            case RELATIVE -> relative(mention);
        };
    }

    private ActorBuilder person(Mention mention) {
        Optional<OfficeHolder> holder = holder(mention.name());
        String name = holder.map(OfficeHolder::name).orElse(mention.name());
        ActorBuilder person = namesakes
                .find(name, holder.isPresent())
                .or(() -> nameless(mention))
                .orElseGet(() -> add("p:" + NameFolding.fold(name), new ActorBuilder(ActorKind.PERSON, name, false)));
        boolean fuller = name.length() > person.name().length() && person.name().indexOf(' ') < 0;
        if (fuller || person.isNameless()) {
            person.rename(name);
        }
        namesakes.note(name, person);
        learn(person, mention, holder);
        return person;
    }

    /** The holder of office of that name, also where a rank runs into it: "Colonel-General Dana Orlov". */
    private Optional<OfficeHolder> holder(String name) {
        Optional<OfficeHolder> holder = lexicon.findHolder(name, published);
        int space = name.indexOf(' ');
        boolean longer = holder.isEmpty() && space > 0 && name.indexOf(' ', space + 1) > 0;
        return longer ? holder(name.substring(space + 1)) : holder;
    }

    /** Whom "the governor" meant until now, where "the governor, Dana Orlov," tells the name. */
    private Optional<ActorBuilder> nameless(Mention name) {
        return appositions
                .findDescription(name)
                .filter(this::hasArticle)
                .flatMap(description -> salience.described(description, offices.at(description.head())))
                .filter(ActorBuilder::isNameless);
    }

    /** What a name and the words around it tell; an office in the lexicon says best whom its holder acts for. */
    private void learn(ActorBuilder person, Mention name, Optional<OfficeHolder> holder) {
        holder.ifPresent(h -> person.learn(h.country(), Optional.empty(), Optional.empty()));
        person.learn(name.country(), name.sector(), name.role());
        offices.ofTitle(name).ifPresent(person::learnOffice);
        appositions.findDescription(name).ifPresent(description -> learnRole(person, description.head()));
        holder.ifPresent(h -> {
            person.learn(Optional.empty(), h.sector(), h.role());
            h.role().ifPresent(role -> person.learnOffice(Office.of(role, Set.of())));
        });
        person.learnGender(genderOf(name));
    }

    private Gender genderOf(Mention name) {
        int before = name.range().first() - 1;
        Gender addressed = before >= 0 && NameFinder.isHonorific(text.form(before))
                ? lexicon.gender(text.form(before))
                : Gender.UNKNOWN;
        int space = name.name().indexOf(' ');
        return addressed != Gender.UNKNOWN || space < 0
                ? addressed
                : lexicon.gender(name.name().substring(0, space));
    }

    /** "Dana Orlov, foreign minister of Norland", "the envoy, Dana Orlov". */
    private void learnRole(ActorBuilder person, int noun) {
        TokenRange phrase = setting.nounPhrase(noun);
        Optional<String> country = setting.countryOf(phrase, noun).or(() -> ownerCountry(noun));
        person.learn(
                country,
                setting.roleAt(noun).flatMap(role -> setting.sectorOf(role, phrase.first(), noun)),
                Optional.of(setting.words(roleStart(phrase, noun), setting.wordEnd(noun))));
        person.learnOffice(offices.at(noun));
        person.learnGender(lexicon.gender(text.lemma(noun)));
    }

    /** The role begins after the country and the possessor. */
    private int roleStart(TokenRange phrase, int noun) {
        int first = phrase.first();
        while (first < noun
                && (MentionContext.country(text.form(first)).isPresent()
                        || OWNER_TAGS.has(text.tag(first))
                                && lexicon.findRole(text.lemma(first)).isEmpty()
                                && isBeforePossessive(first, noun))) {
            first++;
        }
        while (first < noun && BEFORE_ROLE.has(text.tag(first))) {
            first++;
        }
        return first;
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
    private Optional<String> ownerCountry(int noun) {
        for (int child : text.children(noun)) {
            ActorBuilder owner = byHead.get(child);
            boolean owns = text.isRelation(child, Relation.NMOD_POSS) || text.isRelation(child, Relation.NMOD);
            if (owns && owner != null && owner.country().isPresent()) {
                return owner.country();
            }
        }
        return Optional.empty();
    }

    private ActorBuilder body(Mention mention) {
        String key = "b:" + key(mention.name());
        ActorBuilder known = byKey.get(key);
        if (known == null) {
            boolean group = lexicon.findBody(mention.name())
                    .map(body -> body.kind() == ActorKind.GROUP)
                    .orElse(false);
            known = add(key, new ActorBuilder(group ? ActorKind.GROUP : ActorKind.ORGANIZATION, mention.name(), group));
            introduceAcronym(mention, known);
        }
        known.learn(mention.country(), mention.sector(), Optional.empty());
        return known;
    }

    /** "The Norland Fishing Board (NFB)": the letters in brackets mean the same body from here on. */
    private void introduceAcronym(Mention mention, ActorBuilder body) {
        int bracket = mention.range().end();
        boolean brackets = bracket + 2 < text.size()
                && text.form(bracket).equals("(")
                && text.form(bracket + 2).equals(")");
        if (brackets && ACRONYM.matcher(text.form(bracket + 1)).matches()) {
            byKey.putIfAbsent("b:" + key(text.form(bracket + 1)), body);
        }
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private ActorBuilder country(Mention mention) {
        String key = "c:" + mention.country().orElse(mention.name());
        ActorBuilder known = byKey.get(key);
        if (known == null) {
            known = add(key, new ActorBuilder(ActorKind.COUNTRY, mention.name(), false));
            known.learn(mention.country(), mention.sector(), Optional.empty());
        }
        return known;
    }

    private ActorBuilder description(Mention mention) {
        Optional<Mention> name = appositions.findName(mention);
        if (name.isPresent()) {
            return person(name.get());
        }
        Optional<Mention> called = called(mention);
        if (called.isPresent()) {
            return body(called.get());
        }
        Optional<ActorBuilder> counted = counted(mention);
        if (counted.isPresent()) {
            return counted.get();
        }
        Optional<ActorBuilder> apposed = apposed(mention);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        Office office = offices.at(mention.head());
        Optional<ActorBuilder> known = isDefinite(mention) ? salience.described(mention, office) : Optional.empty();
        return known.orElseGet(() -> nameless(mention, office));
    }

    /** Whoever the same words meant before; "another envoy" is always a new one. */
    private ActorBuilder nameless(Mention mention, Office office) {
        Optional<String> country = mention.country().or(() -> ownerCountry(mention.head()));
        String key = "d:" + country.orElse("") + ":" + key(mention.name());
        ActorBuilder known = byKey.get(key);
        if (known == null || isIndefinite(mention)) {
            ActorKind kind = isBody(mention) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
            boolean person = !mention.plural();
            known = add(key, new ActorBuilder(person ? ActorKind.PERSON : kind, mention.name(), mention.plural()));
        }
        known.learn(country, mention.sector(), mention.plural() ? Optional.empty() : mention.role());
        if (!mention.plural()) {
            known.learnOffice(office);
            known.learnGender(lexicon.gender(text.lemma(mention.head())));
        }
        return known;
    }

    /** "The group known as the Ferry Watch". */
    private Optional<Mention> called(Mention mention) {
        int token = mention.head() + 1;
        if (token >= text.size() || !CALLED.has(text.lower(token))) {
            return Optional.empty();
        }
        do {
            token++;
        } while (token < text.size() && BEFORE_NAME.has(text.lower(token)));
        return Optional.ofNullable(bodyByStart.get(token));
    }

    /** The sailors in "dozens of sailors" are the dozens. */
    private Optional<ActorBuilder> counted(Mention mention) {
        int governor = text.head(mention.head());
        boolean measured = text.isRelation(mention.head(), Relation.NMOD)
                && mention.plural()
                && lexicon.isQuantifier(text.lemma(governor));
        return measured ? Optional.ofNullable(byHead.get(governor)) : Optional.empty();
    }

    /** The name that an apposition ties a description to. */
    private Optional<ActorBuilder> apposed(Mention mention) {
        int head = mention.head();
        if (text.isRelation(head, Relation.APPOS) && byHead.containsKey(text.head(head))) {
            ActorBuilder named = byHead.get(text.head(head));
            return Optional.ofNullable(named).filter(sketch -> sketch.kind() != ActorKind.COUNTRY);
        }
        return Optional.empty();
    }

    private boolean isDefinite(Mention mention) {
        return hasArticle(mention) || mention.country().isPresent() && !mention.plural() && !isIndefinite(mention);
    }

    private boolean hasArticle(Mention mention) {
        int before = mention.range().first() - 1;
        return before >= 0 && DEFINITE.contains(text.lower(before));
    }

    private boolean isIndefinite(Mention mention) {
        boolean determined = text.findChild(mention.head(), Relation.DET).stream()
                .anyMatch(determiner -> INDEFINITE.contains(text.lower(determiner)));
        boolean counted = text.findChild(mention.head(), Relation.NUMMOD).stream()
                .anyMatch(number -> text.lower(number).equals("one"));
        return !mention.plural() && (determined || counted);
    }

    private boolean isBody(Mention mention) {
        return SINGULAR_NOUNS.has(text.tag(mention.head()))
                && lexicon.findRole(text.lemma(mention.head()))
                        .map(role -> !role.person()
                                && Set.of("GOV", "LEG", "JUD", "PTY", "BUS", "LAB", "NGO", "IGO", "MED", "EDU", "JRN")
                                        .contains(role.sector().name()))
                        .orElse(true);
    }

    private Optional<ActorBuilder> relative(Mention mention) {
        int verb = text.head(mention.head());
        for (int climb = 0; climb < 4 && verb != AnnotatedText.ROOT; climb++) {
            if (text.isRelation(verb, Relation.ACL_RELCL)) {
                return Optional.ofNullable(byHead.get(text.head(verb)));
            }
            verb = text.head(verb);
        }
        return Optional.empty();
    }

    private ActorBuilder add(String key, ActorBuilder sketch) {
        byKey.put(key, sketch);
        sketches.add(sketch);
        return sketch;
    }
}
