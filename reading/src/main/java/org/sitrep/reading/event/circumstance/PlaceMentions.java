// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.place.Places;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.Toponym;

/**
 * The words of a text that name places of its gazetteer: toponyms, and "the German capital" where that city has its name elsewhere in
 * the report. Possessors ("Europe's largest") are none.
 */
final class PlaceMentions {

    private static final Relations MODIFIERS =
            Relations.of(Relation.AMOD, Relation.NMOD_POSS, Relation.NMOD, Relation.COMPOUND);
    private static final Relations INSIDE_PHRASE = Relations.of(
            Relation.COMPOUND, Relation.AMOD, Relation.NMOD_POSS, Relation.NMOD, Relation.APPOS, Relation.CONJ);
    private static final Words DEFINITE = Words.of("the", "that", "this");
    private static final Relations PART_OR_OWNER = Relations.of(Relation.COMPOUND, Relation.APPOS, Relation.NMOD_POSS);

    /** How many sentences back "the town" may point. By hand; one more or less changes one place in 2,726 events of war reports. */
    private static final int SENTENCES_BACK = 3;

    private final AnnotatedText text;
    private final Map<String, Place> gazetteer = new HashMap<>();
    private final Map<String, Place> capitals = new HashMap<>();
    private final Map<Integer, List<PlaceWord>> bySentence = new HashMap<>();

    PlaceMentions(AnnotatedText text, Places found) {
        this.text = text;
        found.gazetteer().forEach(this::addPlace);
        found.listLiteral().forEach(this::addToponym);
        for (int token = 0; token < text.size(); token++) {
            addCapital(token);
        }
    }

    List<PlaceWord> list(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(gazetteer.get(id));
    }

    /** The last place of some kinds named before a word, in its own sentence or the few before. */
    Optional<Place> findLast(int token, List<PlaceKind> kinds) {
        int earliest = Math.max(0, text.sentenceOf(token) - SENTENCES_BACK);
        Optional<Place> last = Optional.empty();
        for (int sentence = earliest; sentence <= text.sentenceOf(token); sentence++) {
            for (PlaceWord spot : list(sentence)) {
                boolean fits =
                        spot.token() < token && kinds.contains(spot.place().kind());
                last = fits ? Optional.of(spot.place()) : last;
            }
        }
        return last;
    }

    private void addPlace(Place place) {
        gazetteer.put(place.id(), place);
        place.country()
                .flatMap(Countries.get()::findByCode)
                .filter(country ->
                        place.kind() == PlaceKind.CITY && country.capitals().contains(place.name()))
                .ifPresent(country -> capitals.putIfAbsent(country.code(), place));
    }

    private void addToponym(Toponym toponym) {
        TokenRange range = text.tokensIn(toponym.span());
        int head = text.headOf(range);
        boolean possessor = text.isRelation(head, Relation.NMOD_POSS)
                || range.end() < text.size() && text.tag(range.end()) == Tag.POS;
        Optional<Place> place = toponym.place().flatMap(this::find);
        if (!possessor && place.isPresent()) {
            add(new PlaceWord(head, place.get()));
        }
    }

    private void addCapital(int token) {
        if (!text.lower(token).equals("capital")) {
            return;
        }
        for (int child : text.children(token)) {
            Optional<Country> country = MODIFIERS.has(text.relation(child)) ? country(child) : Optional.empty();
            country.flatMap(owner -> Optional.ofNullable(capitals.get(owner.code())))
                    .ifPresent(place -> add(new PlaceWord(token, place)));
        }
    }

    private Optional<Country> country(int token) {
        Countries countries = Countries.get();
        return countries.findByAdjective(text.form(token)).or(() -> countries.findByName(text.form(token)));
    }

    private void add(PlaceWord spot) {
        bySentence
                .computeIfAbsent(text.sentenceOf(spot.token()), s -> new ArrayList<>())
                .add(spot);
    }

    /** The preposition before a name, or before the noun it belongs to: "in the Odesa region". */
    String introducer(int token) {
        String own = Introducer.of(text, token);
        int up = text.head(token);
        boolean inside = up != AnnotatedText.ROOT && INSIDE_PHRASE.has(text.relation(token));
        return own.isEmpty() && inside ? Introducer.of(text, up) : own;
    }

    /** "The town", "that area": a place noun that names nothing itself. */
    boolean isPointing(int noun) {
        OptionalInt determiner = text.findChild(noun, Relation.DET);
        boolean definite = determiner.isPresent() && DEFINITE.has(text.lower(determiner.getAsInt()));
        for (int below : text.children(noun)) {
            boolean named = text.isRelation(below, Relation.NMOD)
                            && Introducer.of(text, below).equals("of")
                    || PART_OR_OWNER.has(text.relation(below))
                    || country(below).isPresent();
            definite &= !named;
        }
        return definite;
    }
}
