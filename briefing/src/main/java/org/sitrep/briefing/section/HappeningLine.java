// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.briefing.deed.Deed;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Item;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventStatus;

/** Tells a happening: who did what to whom, where and when, then the words that tell it best. Each only once. */
final class HappeningLine {

    /** Characters of a sentence that fits a line whole and yet says something. */
    private static final int SHORTEST = 50;

    private static final int LONGEST = 260;

    private static final int MOST_CITATIONS = 3;

    private final Material material;
    private final Set<String> told = new HashSet<>();

    HappeningLine(Material material) {
        this.material = material;
    }

    /** Empty where the same has been told, or there are no words to quote that have not been quoted. */
    Optional<DraftLine> compose(Happening happening) {
        Deed deed = material.importance().deeds().get(happening.type(), happening.mode());
        Optional<Happening.Mention> best = best(happening);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        String phrase = phrase(deed, happening, best.get().sentence());
        if (!told.add(deed.noun() + phrase)) {
            return Optional.empty();
        }
        LineBuilder line = new LineBuilder(material)
                .change(material.change(known -> known.of(happening)))
                .key(Phrases.capital(deed.noun()))
                .fixed(phrase + ":")
                .quoted(best.get().sentence(), best.get().anchor())
                .spot(happening.site());
        others(happening, best.get().sentence()).forEach(line::citing);
        return Optional.of(line.build(Item.Kind.HAPPENING, happening.id()));
    }

    /** Where other reports tell it. */
    private static List<Cited> others(Happening happening, Cited quoted) {
        Set<Long> reports = new HashSet<>(Set.of(quoted.report()));
        return happening.mentions().stream()
                .map(Happening.Mention::sentence)
                .filter(sentence -> reports.add(sentence.report()))
                .limit(MOST_CITATIONS - 1)
                .toList();
    }

    private String phrase(Deed deed, Happening happening, Cited quoted) {
        Naming naming = Naming.in(material.passages().words(quoted));
        return Phrases.who(deed, naming.borneOut(happening.actors()), naming.borneOut(happening.recipients()))
                + Phrases.whereAndWhen(happening.site(), parties(happening), happening.when(), material.today())
                + (happening.status() == EventStatus.ONGOING ? ", going on" : "")
                + wordOf(happening)
                + (happening.origins() > 1 ? " (" + happening.origins() + " origins)" : "");
    }

    private static String wordOf(Happening happening) {
        String sources = Phrases.accordingTo(happening.byWordOf());
        return sources.isEmpty() ? "" : ", " + sources;
    }

    private Optional<Happening.Mention> best(Happening happening) {
        return happening.mentions().stream()
                .filter(mention ->
                        material.passages().isRelevant(mention.sentence().report()))
                .filter(mention -> !material.quotes().isQuoted(mention.sentence()))
                .max(Comparator.comparingInt(mention -> worth(mention, happening)));
    }

    private static List<Party> parties(Happening happening) {
        return Stream.concat(happening.actors().stream(), happening.recipients().stream())
                .toList();
    }

    /** A sentence that is neither short nor long, and names those who take part and the place. */
    private int worth(Happening.Mention mention, Happening happening) {
        String sentence = material.passages().words(mention.sentence());
        Naming naming = Naming.in(sentence);
        int parties = naming.borneOut(parties(happening)).size();
        int named = parties
                + (happening.site().map(Site::name).filter(naming::names).isPresent() ? 1 : 0);
        return named + (sentence.length() >= SHORTEST && sentence.length() <= LONGEST ? 1 : 0);
    }
}
