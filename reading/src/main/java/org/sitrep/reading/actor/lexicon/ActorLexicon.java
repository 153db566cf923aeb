// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.actor.office.OfficeHolder;
import org.sitrep.reading.actor.office.OfficeHolders;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;

/** What is known of actors beforehand: role nouns, organizations, holders of office. Immutable and thread-safe. */
public final class ActorLexicon {

    private final Map<String, Role> roles = new HashMap<>();
    private final NavigableMap<String, Body> bodies = new TreeMap<>();
    private final Map<String, List<Body>> homonyms = new HashMap<>();
    private final OfficeHolders holders = new OfficeHolders(Table.load(OfficeHolders.class, "officeholders.tsv"));
    private final Set<String> farRoles = new HashSet<>();
    private final Set<String> quantifiers = new HashSet<>();
    private final Map<String, Sector> affiliations = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    /**
     * A noun for people or bodies that speak or act.
     *
     * @param person whether one of them is a person
     * @param part whether it is a body only with a word before it: "the president's office"
     * @param owned whether the words around it say better what they are: "police officer"
     */
    public record Role(String lemma, boolean person, boolean part, Sector sector, boolean owned) {}

    /** An organization or armed group. */
    public record Body(String name, ActorKind kind, Optional<String> country, Sector sector) {

        /** Sectors of bodies that act for no single country. */
        private static final Set<Sector> STATES = Set.of(Sector.UNO, Sector.EUR, Sector.IGO);

        /** Whether it is a body of states. */
        public boolean isOfStates() {
            return STATES.contains(sector) && country.isEmpty();
        }

        /** Whether it acts across states. */
        public boolean isOfNoState() {
            return isOfStates()
                    || Set.of(Sector.NGO, Sector.MNC, Sector.IMG, Sector.ISM).contains(sector);
        }
    }

    private ActorLexicon() {
        for (Table.Row row : rows("roles.tsv")) {
            String lemma = row.get("lemma");
            boolean person = row.get("kind").equals("person");
            Sector sector = Sector.valueOf(row.get("sector"));
            boolean part = row.get("kind").equals("part");
            roles.put(
                    lemma,
                    new Role(lemma, person, part, sector, row.get("owned").equals("yes")));
        }
        for (Table.Row row : rows("organizations.tsv")) {
            Body body = new Body(
                    row.get("name"),
                    ActorKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    Optional.of(row.get("country")).filter(code -> !code.isEmpty()),
                    Sector.valueOf(row.get("sector")));
            note(body.name(), body);
            row.list("aliases").forEach(alias -> note(alias, body));
        }
        rows("far-roles.tsv").forEach(row -> farRoles.add(row.get("lemma")));
        rows("quantifiers.tsv").forEach(row -> quantifiers.add(row.get("word")));
        rows("affiliations.tsv").forEach(row -> affiliations.put(row.get("word"), Sector.valueOf(row.get("sector"))));
        for (Table.Row row : rows("genders.tsv")) {
            Gender gender = Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT));
            genders.put(row.get("word"), gender);
        }
    }

    /** A name of several words also in capitals, as headlines have it. */
    private void note(String name, Body body) {
        Body other = bodies.put(name, body);
        if (other != null && !other.equals(body)) {
            homonyms.computeIfAbsent(name, n -> new ArrayList<>(List.of(other))).add(body);
        }
        if (name.indexOf(' ') > 0) {
            bodies.putIfAbsent(name.toUpperCase(Locale.ROOT), body);
        }
    }

    private static List<Table.Row> rows(String name) {
        return Table.load(ActorLexicon.class, name).rows();
    }

    public static ActorLexicon load() {
        return new ActorLexicon();
    }

    /** The role noun; also in the plural, which the lemmatiser leaves in some words ("troops"). */
    public Optional<Role> findRole(String lemma) {
        String plain = lemma.toLowerCase(Locale.ROOT);
        Optional<Role> role = Optional.ofNullable(roles.get(plain));
        return role.isEmpty() && plain.endsWith("s")
                ? Optional.ofNullable(roles.get(plain.substring(0, plain.length() - 1)))
                : role;
    }

    /** Whether a country's name before the noun tells what the person deals with: "expert". */
    public boolean isFarRole(String lemma) {
        return farRoles.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether the word counts those named after "of": "dozens of sailors". */
    public boolean isQuantifier(String lemma) {
        return quantifiers.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** The sector that a word beside a noun gives it: "intelligence officer". */
    public Optional<Sector> findAffiliation(String word) {
        return Optional.ofNullable(affiliations.get(word));
    }

    /** The organization of that name, as written. */
    public Optional<Body> findBody(String name) {
        return Optional.ofNullable(bodies.get(straight(name)));
    }

    /** The organizations of that name, where it is that of several: "RSF". */
    public List<Body> listHomonyms(String name) {
        return homonyms.getOrDefault(straight(name), List.of());
    }

    /** Whether an organization's name begins with that word. */
    public boolean isBodyBeginning(String word) {
        String beginning = straight(word);
        return Optional.ofNullable(bodies.ceilingKey(beginning))
                .filter(name -> name.startsWith(beginning))
                .isPresent();
    }

    private static String straight(String name) {
        return name.replace('’', '\'');
    }

    /** The holder of office of that name, as of a day. */
    public Optional<OfficeHolder> findHolder(String name, Optional<LocalDate> day) {
        return holders.find(name, day);
    }

    /** Whether it is the name of someone who held an office. */
    public boolean isHolder(String name) {
        return holders.find(name, Optional.empty()).isPresent();
    }

    /** What a given name, a form of address or a noun tells of gender. */
    public Gender gender(String word) {
        return genders.getOrDefault(NameFolding.fold(word), Gender.UNKNOWN);
    }
}
