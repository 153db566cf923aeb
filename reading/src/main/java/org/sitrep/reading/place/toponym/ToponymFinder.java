// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.learned.FeatureKeys;

/** Finds toponyms: what the model takes for one among the candidates. Immutable and thread-safe. */
public final class ToponymFinder {

    /** From this probability on a candidate is a toponym. Set by hand when the model was learned. */
    private static final double LIKELY = 0.4;

    /** On the scale of {@link SensePrior}: a city of some 100,000 inhabitants. Set by hand. */
    private static final double WEIGHTY = 10.5;

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Metonymy metonymy;
    private final ToponymModel model;

    public ToponymFinder(Gazetteer gazetteer, PlaceWords words, Metonymy metonymy, ToponymModel model) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.metonymy = metonymy;
        this.model = model;
    }

    /** The toponyms of a text in text order; none overlap. */
    public List<Candidate> list(AnnotatedText text) {
        Candidates candidates = new Candidates(text, gazetteer, words);
        ToponymFeatures features = new ToponymFeatures(text, words);
        FeatureKeys keys = new FeatureKeys();
        List<Candidate> found = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            Optional<Candidate> best = candidates.listAt(token).stream()
                    .filter(candidate -> isPossible(text, candidate))
                    .filter(candidate ->
                            isCertain(text, candidate) || model.probability(features, candidate, keys) >= LIKELY)
                    .findFirst();
            best.ifPresent(found::add);
            token = best.map(candidate -> candidate.range().end()).orElse(token + 1);
        }
        return found;
    }

    /** Whether the rules of the record allow it: no words of direction, no months, no seats for governments, no nations that act. */
    public boolean isPossible(AnnotatedText text, Candidate candidate) {
        TokenRange range = candidate.range();
        boolean single = range.size() == 1;
        String word = text.lower(range.first());
        if (single && (words.isDirection(word) || MONTHS.contains(word) || isEra(text, range.first()))) {
            return false;
        }
        return switch (candidate.origin()) {
            case ADJECTIVE -> !acts(text, range.first());
            case NAME -> !metonymy.isMetonym(text, range);
            case ALIKE, UNKNOWN -> true;
        };
    }

    /** "250 B.C." */
    private static boolean isEra(AnnotatedText text, int token) {
        return token > 0 && text.form(token).equals("B.C.") && text.tag(token - 1) == Tag.CD;
    }

    /**
     * Whether it needs no weighing: a name of several words that means a sea, region or site; a country, state or larger city
     * after "in" or "near", or in a dateline, that the recogniser takes for a place too; an Arabic town with its article; what is said to be a town.
     */
    private boolean isCertain(AnnotatedText text, Candidate candidate) {
        TokenRange range = candidate.range();
        if (!candidate.entries().isEmpty() && new TownApposition(text, words).follows(range)) {
            return true;
        }
        if (candidate.origin() != Candidate.Origin.NAME) {
            return false;
        }
        if (range.size() == 1
                && Dateline.isAt(text, range.first())
                && candidate.entries().stream().anyMatch(Candidates::isLargeCity)) {
            return true;
        }
        if (isArticled(text, candidate)) {
            return true;
        }
        EntityTag entity = text.entity(range.first());
        boolean region = candidate.entries().stream().anyMatch(ToponymFinder::isRegion);
        if (range.size() > 1 && region && entity != EntityTag.PERSON) {
            return true;
        }
        double weight = candidate.findWeightiest().map(SensePrior::of).orElse(0.0);
        boolean run = isRun(text, range, EntityTag.LOCATION);
        return run && weight >= WEIGHTY && range.first() > 0 && words.isLocative(text.lower(range.first() - 1));
    }

    /** "From Al-Fashir", "entered ar-Raqqa": a larger Arabic town with its article, whatever the recogniser takes it for. */
    private static boolean isArticled(AnnotatedText text, Candidate candidate) {
        TokenRange range = candidate.range();
        int before = range.first() - 1;
        boolean placed = before >= 0 && (text.tag(before) == Tag.IN || text.isRelation(range.last(), Relation.OBJ));
        boolean longer = range.end() < text.size() && text.tag(range.end()).isProperNoun();
        return ArabicArticle.begins(text, range)
                && placed
                && !longer
                && !text.tag(before).isProperNoun()
                && candidate.entries().stream().anyMatch(Candidates::isKnownArabic);
    }

    private static boolean isRegion(Entry entry) {
        return switch (entry.kind()) {
            case CONTINENT, REGION, WATER, SITE -> true;
            case COUNTRY, ADMIN1, ADMIN2, CITY -> false;
        };
    }

    /** Whether the recogniser's run is just that. */
    private static boolean isRun(AnnotatedText text, TokenRange range, EntityTag tag) {
        for (int token = range.first(); token < range.end(); token++) {
            if (text.entity(token) != tag) {
                return false;
            }
        }
        return range.end() == text.size() || text.entity(range.end()) != tag;
    }

    /** "Danish air strikes": the adjective says who acts. */
    private boolean acts(AnnotatedText text, int token) {
        int head = text.head(token);
        return head != AnnotatedText.ROOT && words.isAct(text.lemma(head));
    }
}
