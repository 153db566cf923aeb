// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.briefing.change.Change;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Plot;
import org.sitrep.briefing.page.Spot;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Site;

/** Collects the parts of a line in their order. Not thread-safe. */
final class LineBuilder {

    private final Material material;
    private final List<Part> parts = new ArrayList<>();
    private final List<Cited> citations = new ArrayList<>();
    private Optional<Plot> plot = Optional.empty();
    private Optional<Spot> spot = Optional.empty();

    LineBuilder(Material material) {
        this.material = material;
    }

    LineBuilder change(Optional<Change> change) {
        change.ifPresent(found -> fixed(
                switch (found) {
                    case NEW -> "New:";
                    case CHANGED -> "Changed:";
                }));
        return this;
    }

    LineBuilder key(String text) {
        parts.add(new Part.Key(Excerpt.onOneLine(text)));
        return this;
    }

    /** Nothing where the phrase is empty. */
    LineBuilder fixed(String phrase) {
        if (!phrase.isEmpty()) {
            parts.add(new Part.Fixed(phrase));
        }
        return this;
    }

    /** Words that are quoted and cited. */
    LineBuilder quoted(Cited cited) {
        return quoted(Excerpt.shorten(material.passages().words(cited)), cited);
    }

    /** The sentence, quoted and cited, cut such that the words within it are seen. */
    LineBuilder quoted(Cited sentence, Cited within) {
        return quoted(excerpt(material, sentence, within), sentence);
    }

    /** As much of the sentence as a line shows. */
    static String excerpt(Material material, Cited sentence, Cited within) {
        String words = Excerpt.onOneLine(material.passages().words(sentence));
        int from = Math.max(0, within.words().start() - sentence.words().start());
        return Excerpt.shorten(words, from);
    }

    private LineBuilder quoted(String text, Cited cited) {
        if (!text.isEmpty()) {
            parts.add(new Part.Quoted(text));
        }
        material.quotes().add(cited);
        return citing(cited);
    }

    LineBuilder citing(Cited cited) {
        if (!citations.contains(cited)) {
            citations.add(cited);
        }
        return this;
    }

    LineBuilder plot(Optional<Plot> drawn) {
        plot = drawn;
        return this;
    }

    LineBuilder spot(Optional<Site> site) {
        spot = site.map(found -> new Spot(found.name(), found.latitude(), found.longitude()));
        return this;
    }

    DraftLine build(Item.Kind kind, String id) {
        return new DraftLine(new Item(kind, id), parts, citations, plot, spot);
    }
}
