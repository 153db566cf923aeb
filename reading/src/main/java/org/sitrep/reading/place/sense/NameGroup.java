// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.record.place.PlaceKind;

/**
 * The mentions of one name in a report, which mean one place (Gale, Church and Yarowsky, "One sense per discourse", 1992) unless
 * different outer places stand after them.
 *
 * @param name in lower case
 * @param mentions numbers of the candidates, ascending
 * @param entries the places the name may mean
 * @param outer the places that stand after a mention: "Springfield, Ohio", "Springfield (Ohio)", "Springfield in Ohio"
 */
public record NameGroup(String name, List<Integer> mentions, List<Entry> entries, List<Entry> outer) {

    /** How far a town may lie from the middle of its district, in kilometres. Set by hand. */
    private static final double NEAR_KM = 60;

    private record Key(String name, String outer) {}

    /** The groups in the order of their first mention. */
    static List<NameGroup> of(AnnotatedText text, List<Candidate> candidates) {
        Map<Key, NameGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            String name = name(text, candidate);
            Optional<Candidate> outer = findOuter(text, candidates, i);
            Key key = new Key(name, outer.map(o -> name(text, o)).orElse(""));
            List<Entry> outerEntries = outer.map(Candidate::entries).orElse(List.of());
            List<Entry> entries =
                    outer.map(o -> within(text, candidates, candidate, o)).orElse(candidate.entries());
            groups.computeIfAbsent(key, k -> new NameGroup(name, new ArrayList<>(), entries, outerEntries))
                    .mentions()
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    /**
     * The places a name may mean before a country or division: "Hyderabad, Pakistan" and "Hyderabad in Pakistan" lie in
     * Pakistan, whatever else the report speaks of. Behind a comma a country or state needs one more such: "Punjab, India", but
     * not "Russia, U.S. officials said".
     */
    private static List<Entry> within(
            AnnotatedText text, List<Candidate> candidates, Candidate inner, Candidate outer) {
        List<Entry> wider = wider(outer);
        boolean comma = text.form(inner.range().end()).equals(",");
        boolean loose = comma && (isListed(text, candidates, outer) || isOwner(text, outer));
        List<Entry> inside = inner.entries().stream()
                .filter(entry -> wider.stream().anyMatch(o -> liesIn(entry, o)))
                .toList();
        boolean known = inner.entries().stream().anyMatch(comma ? NameGroup::isKnown : PlaceWords::isCountry);
        boolean fits = known ? inside.stream().anyMatch(NameGroup::isKnown) : !inside.isEmpty();
        return fits && !loose ? inside : inner.entries();
    }

    private static boolean isKnown(Entry entry) {
        return PlaceWords.isCountry(entry) || PlaceWords.isState(entry);
    }

    /** The countries and divisions of a name that is better known for one of them than for the towns that bear it too. */
    private static List<Entry> wider(Candidate outer) {
        return outer.findWeightiest().filter(NameGroup::isWider).isPresent()
                ? outer.entries().stream().filter(NameGroup::isWider).toList()
                : List.of();
    }

    private static boolean isWider(Entry entry) {
        return entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.ADMIN1;
    }

    /** "In Tripoli, Lebanon's minister said", "U.S. officials said": it begins something else. */
    private static boolean isOwner(AnnotatedText text, Candidate outer) {
        int token = outer.range().last();
        return text.isRelation(token, Relation.NMOD_POSS)
                || text.isRelation(token, Relation.COMPOUND)
                        && text.head(token) >= outer.range().end();
    }

    /** Whether a comma or "and" and one more country follow. */
    private static boolean isListed(AnnotatedText text, List<Candidate> candidates, Candidate country) {
        int end = country.range().end();
        boolean joined = end < text.size()
                && (text.form(end).equals(",") || text.lower(end).equals("and"));
        return joined
                && candidates.stream()
                        .filter(next -> next.range().first() == end + 1)
                        .anyMatch(next -> next.entries().stream().anyMatch(PlaceWords::isCountry));
    }

    private static String name(AnnotatedText text, Candidate candidate) {
        return text.span(candidate.range()).text().toLowerCase(Locale.ROOT);
    }

    /** The toponym after a comma or in brackets, if a place of the first name may lie in a place of the second. */
    private static Optional<Candidate> findOuter(AnnotatedText text, List<Candidate> candidates, int i) {
        if (i + 1 == candidates.size()) {
            return Optional.empty();
        }
        Candidate inner = candidates.get(i);
        Candidate outer = candidates.get(i + 1);
        int end = inner.range().end();
        boolean joined = outer.range().first() == end + 1
                && (text.form(end).equals(",")
                        || text.form(end).equals("(")
                        || text.lower(end).equals("in"));
        boolean county = outer.range().first() == end
                && inner.origin() == Candidate.Origin.NAME
                && outer.entries().stream().anyMatch(PlaceWords::isState);
        boolean holds = (joined || county)
                && outer.entries().stream()
                        .anyMatch(o -> inner.entries().stream().anyMatch(e -> liesIn(e, o)));
        return holds ? Optional.of(outer) : Optional.empty();
    }

    /** Whether a place lies in another by what the tables say of its country and division. */
    static boolean liesIn(Entry inner, Entry outer) {
        if (inner.equals(outer) || inner.country().isEmpty() || !inner.country().equals(outer.country())) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> inner.kind() != PlaceKind.COUNTRY;
            case ADMIN1 -> inner.admin1().equals(outer.admin1()) && inner.kind() != outer.kind();
            case ADMIN2 ->
                inner.admin1().equals(outer.admin1())
                        && inner.kind() == PlaceKind.CITY
                        && inner.distanceTo(outer) < NEAR_KM;
            case CONTINENT, REGION, CITY, WATER, SITE -> false;
        };
    }
}
