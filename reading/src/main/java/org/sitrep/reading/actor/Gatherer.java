// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Actor;
import org.sitrep.record.ActorKind;

/**
 * Gathers mentions into actors, in text order: names by name, descriptions by role and country, pronouns by number, gender and
 * salience (after Lappin and Leass, 1994, with recency and subjects only). Not thread-safe; one for each text.
 */
final class Gatherer {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final Salience salience;
    private final Map<String, Sketch> byKey = new HashMap<>();
    private final Map<String, Sketch> bySurname = new HashMap<>();
    private final Map<Integer, Sketch> byHead = new HashMap<>();
    private final List<Sketch> sketches = new ArrayList<>();

    Gatherer(AnnotatedText text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.salience = new Salience(text);
    }

    /** The actors in the order of their first mention. */
    List<Actor> gather(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparingInt(Mention::head));
        for (Mention mention : ordered) {
            find(mention).ifPresent(sketch -> {
                sketch.add(mention);
                byHead.putIfAbsent(mention.head(), sketch);
                salience.note(mention, sketch);
            });
        }
        List<Actor> actors = new ArrayList<>();
        for (Sketch sketch : sketches) {
            actors.add(sketch.finish("a" + (actors.size() + 1), text));
        }
        return actors;
    }

    private Optional<Sketch> find(Mention mention) {
        return switch (mention.sort()) {
            case PERSON -> Optional.of(person(mention));
            case BODY -> Optional.of(body(mention));
            case COUNTRY -> Optional.of(country(mention));
            case DESCRIPTION -> Optional.of(description(mention));
            case PRONOUN -> salience.antecedent(mention);
            case RELATIVE -> relative(mention);
        };
    }

    private Sketch person(Mention mention) {
        Optional<ActorLexicon.Holder> holder = lexicon.findHolder(mention.name());
        String name = holder.map(ActorLexicon.Holder::name).orElse(mention.name());
        String surname = surname(name);
        boolean alone = name.indexOf(' ') < 0;
        Sketch known = byKey.get("p:" + ActorLexicon.plain(name));
        if (known == null && holder.isEmpty()) {
            Sketch namesake = bySurname.get(surname);
            boolean same = namesake != null
                    && (alone || namesake.name().indexOf(' ') < 0 || initialsAgree(namesake.name(), name));
            known = same ? namesake : null;
        }
        if (known == null) {
            known = add("p:" + ActorLexicon.plain(name), new Sketch(ActorKind.PERSON, name, false));
        }
        if (name.length() > known.name().length() && known.name().indexOf(' ') < 0) {
            known.rename(name);
            byKey.put("p:" + ActorLexicon.plain(name), known);
        }
        bySurname.put(surname, known);
        known.learn(mention.country(), mention.sector(), mention.role());
        learnFromApposition(known, mention);
        Sketch person = known;
        holder.ifPresent(h -> person.learn(Optional.of(h.country()), Optional.of(h.sector()), Optional.of(h.role())));
        return known;
    }

    private static String surname(String name) {
        return ActorLexicon.plain(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean initialsAgree(String a, String b) {
        return ActorLexicon.plain(a).charAt(0) == ActorLexicon.plain(b).charAt(0);
    }

    /** "Dana Orlov, foreign minister of Norland", "the envoy, Dana Orlov". */
    private void learnFromApposition(Sketch person, Mention name) {
        Setting setting = new Setting(text, lexicon);
        int noun = -1;
        for (int child : text.children(name.head())) {
            if (text.isRelation(child, "appos") || text.isRelation(child, "dep")) {
                noun = lexicon.findRole(text.lemma(child)).isPresent() ? child : noun;
            }
        }
        boolean after = text.isRelation(name.head(), "appos");
        if (noun < 0
                && after
                && lexicon.findRole(text.lemma(text.head(name.head()))).isPresent()) {
            noun = text.head(name.head());
        }
        if (noun < 0) {
            return;
        }
        int role = noun;
        var phrase = setting.nounPhrase(noun);
        int first = phrase.first();
        while (first < noun
                && (Setting.country(text.form(first)).isPresent()
                        || text.tag(first).matches("POS|NNP|,")
                                && first + 1 <= noun
                                && !text.tag(first).equals("NN")
                                && lexicon.findRole(text.lemma(first)).isEmpty()
                                && isBeforePossessive(first, noun))) {
            first++;
        }
        while (first < noun && text.tag(first).matches("POS|,|DT")) {
            first++;
        }
        Optional<String> country = setting.countryOf(phrase, noun).or(() -> ownerCountry(role));
        person.learn(
                country,
                lexicon.findRole(text.lemma(noun)).map(ActorLexicon.Role::sector),
                Optional.of(setting.words(first, noun + 1)));
    }

    private boolean isBeforePossessive(int token, int noun) {
        for (int at = token; at < noun; at++) {
            if (text.tag(at).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    /** "Orlov's envoy" acts for Orlov's country. */
    private Optional<String> ownerCountry(int noun) {
        for (int child : text.children(noun)) {
            Sketch owner = byHead.get(child);
            boolean owns = text.isRelation(child, "nmod:poss") || text.isRelation(child, "nmod");
            if (owns && owner != null && owner.country().isPresent()) {
                return owner.country();
            }
        }
        return Optional.empty();
    }

    private Sketch body(Mention mention) {
        String key = "b:" + key(mention.name());
        Sketch known = byKey.get(key);
        if (known == null) {
            boolean group = lexicon.findBody(mention.name())
                    .map(body -> body.kind() == ActorKind.GROUP)
                    .orElse(false);
            known = add(key, new Sketch(group ? ActorKind.GROUP : ActorKind.ORGANIZATION, mention.name(), group));
            introduceAcronym(mention, known);
        }
        known.learn(mention.country(), mention.sector(), Optional.empty());
        return known;
    }

    /** "The Norland Fishing Board (NFB)": the letters in brackets mean the same body from here on. */
    private void introduceAcronym(Mention mention, Sketch body) {
        int bracket = mention.range().end();
        boolean brackets = bracket + 2 < text.size()
                && text.form(bracket).equals("(")
                && text.form(bracket + 2).equals(")");
        if (brackets && text.form(bracket + 1).matches("\\p{Lu}[\\p{Lu}&-]{1,7}")) {
            byKey.putIfAbsent("b:" + key(text.form(bracket + 1)), body);
        }
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private Sketch country(Mention mention) {
        String key = "c:" + mention.country().orElse(mention.name());
        Sketch known = byKey.get(key);
        if (known == null) {
            known = add(key, new Sketch(ActorKind.COUNTRY, mention.name(), false));
            known.learn(mention.country(), mention.sector(), Optional.empty());
        }
        return known;
    }

    private Sketch description(Mention mention) {
        Optional<Sketch> apposed = apposed(mention);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        if (isDefinite(mention)) {
            Optional<Sketch> known = salience.described(mention);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Optional<String> country = mention.country().or(() -> ownerCountry(mention.head()));
        String key = "d:" + country.orElse("") + ":" + key(mention.name());
        Sketch known = byKey.get(key);
        if (known == null) {
            ActorKind kind = isBody(mention) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
            boolean person = !mention.plural();
            known = add(key, new Sketch(person ? ActorKind.PERSON : kind, mention.name(), mention.plural()));
        }
        known.learn(country, mention.sector(), mention.plural() ? Optional.empty() : mention.role());
        return known;
    }

    /** The name that an apposition ties a description to. */
    private Optional<Sketch> apposed(Mention mention) {
        int head = mention.head();
        if (text.isRelation(head, "appos") && byHead.containsKey(text.head(head))) {
            Sketch named = byHead.get(text.head(head));
            return Optional.ofNullable(named).filter(sketch -> sketch.kind() != ActorKind.COUNTRY);
        }
        return Optional.empty();
    }

    private boolean isDefinite(Mention mention) {
        int before = mention.range().first() - 1;
        boolean article = before >= 0 && DEFINITE.contains(text.lower(before));
        return article || mention.country().isPresent() && !mention.plural();
    }

    private boolean isBody(Mention mention) {
        return text.tag(mention.head()).matches("NNP?")
                && lexicon.findRole(text.lemma(mention.head()))
                        .map(role -> !role.person()
                                && Set.of("GOV", "LEG", "JUD", "PTY", "BUS", "LAB", "NGO", "IGO", "MED", "EDU", "JRN")
                                        .contains(role.sector().name()))
                        .orElse(true);
    }

    private Optional<Sketch> relative(Mention mention) {
        int verb = text.head(mention.head());
        for (int climb = 0; climb < 4 && verb != AnnotatedText.ROOT; climb++) {
            if (text.isRelation(verb, "acl:relcl")) {
                return Optional.ofNullable(byHead.get(text.head(verb)));
            }
            verb = text.head(verb);
        }
        return Optional.empty();
    }

    private Sketch add(String key, Sketch sketch) {
        byKey.put(key, sketch);
        sketches.add(sketch);
        return sketch;
    }
}
