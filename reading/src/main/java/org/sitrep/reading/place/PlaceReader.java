// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.reading.learned.Probability;
import org.sitrep.reading.place.sense.Resolver;
import org.sitrep.reading.place.sense.SenseModel;
import org.sitrep.reading.place.toponym.Candidate;
import org.sitrep.reading.place.toponym.Metonymy;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.reading.place.toponym.ToponymFinder;
import org.sitrep.reading.place.toponym.ToponymModel;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;

/** Finds toponyms and settles which place each means. Immutable and thread-safe. */
public final class PlaceReader {

    private final Gazetteer gazetteer;
    private final ToponymFinder finder;
    private final PlaceWords words;
    private final SenseModel senses;

    private PlaceReader(Gazetteer gazetteer, ToponymFinder finder, PlaceWords words, SenseModel senses) {
        this.gazetteer = gazetteer;
        this.finder = finder;
        this.words = words;
        this.senses = senses;
    }

    public static PlaceReader load() {
        return of(Gazetteer.load());
    }

    /** The places it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** A reader that knows the places of that gazetteer. */
    public static PlaceReader of(Gazetteer gazetteer) {
        PlaceWords words = PlaceWords.load(gazetteer);
        ToponymFinder finder = new ToponymFinder(gazetteer, words, Metonymy.load(), ToponymModel.load());
        return new PlaceReader(gazetteer, finder, words, SenseModel.load());
    }

    /** The places of a text of an unknown publisher. */
    public Places read(AnnotatedText text) {
        return read(text, Optional.empty());
    }

    /**
     * The places of a text. A capital or seat that stands for a government is not a place, nor is an adjective that says who acts.
     *
     * @param publisherCountry ISO 3166-1 alpha-2 code of the country the report was published in, a weak hint
     */
    public Places read(AnnotatedText text, Optional<String> publisherCountry) {
        List<Candidate> candidates = finder.list(text);
        List<Optional<Resolver.Sense>> meant = new Resolver(text, candidates, words, publisherCountry).resolve(senses);
        Map<Entry, Place> gazetteer = new LinkedHashMap<>();
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Optional<String> id = meant.get(i)
                    .map(sense -> gazetteer
                            .computeIfAbsent(sense.entry(), e -> place("pl" + (gazetteer.size() + 1), e))
                            .id());
            Optional<Double> confidence = meant.get(i).map(sense -> Probability.rounded(sense.confidence()));
            Candidate candidate = candidates.get(i);
            toponyms.add(new Toponym(text.span(candidate.range()), id, use(text, candidate), confidence));
        }
        return new Places(toponyms, List.copyOf(gazetteer.values()));
    }

    /** An adjective, and a name within the name of a body, only belong to something. */
    private static ToponymUse use(AnnotatedText text, Candidate candidate) {
        int end = candidate.range().end();
        boolean inBody = end < text.size()
                && text.entity(candidate.range().last()) == EntityTag.ORGANIZATION
                && text.entity(end) == EntityTag.ORGANIZATION
                && text.sentenceOf(end) == text.sentenceOf(candidate.range().first());
        boolean adjective = candidate.origin() == Candidate.Origin.ADJECTIVE;
        return adjective || inBody ? ToponymUse.ASSOCIATIVE : ToponymUse.LITERAL;
    }

    private static Place place(String id, Entry entry) {
        return new Place(
                id,
                entry.geonames() == 0 ? Optional.empty() : Optional.of(entry.geonames()),
                entry.name(),
                entry.latitude(),
                entry.longitude(),
                entry.findCountry(),
                entry.kind());
    }
}
