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
import org.sitrep.linking.happening.Happening;

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

    /** Empty where the same has been told, or there are no words to quote that tell it well and have not been quoted. */
    Optional<DraftLine> compose(Happening happening) {
        return best(happening).flatMap(this::line);
    }

    private Optional<DraftLine> line(QuotedDeed quoted) {
        Happening happening = quoted.happening();
        Deed deed = quoted.deed(material.importance().deeds());
        String phrase = phrase(deed, quoted);
        if (!told.add(deed.noun() + phrase)) {
            return Optional.empty();
        }
        Cited sentence = quoted.mention().sentence();
        LineBuilder line = new LineBuilder(material)
                .change(material.change(known -> known.of(happening)))
                .key(Phrases.capital(deed.noun()))
                .fixed(phrase + ":")
                .quoted(sentence, quoted.mention().anchor())
                .spot(quoted.site());
        others(happening, sentence).forEach(line::citing);
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

    private String phrase(Deed deed, QuotedDeed quoted) {
        Happening happening = quoted.happening();
        return Phrases.who(deed, quoted.actors(), quoted.recipients())
                + Phrases.whereAndWhen(quoted.site(), parties(quoted), quoted.when(), material.today())
                + (quoted.isGoingOn() ? ", going on" : "")
                + wordOf(quoted)
                + (happening.origins() > 1 ? " (" + happening.origins() + " origins)" : "");
    }

    private static String wordOf(QuotedDeed quoted) {
        String sources = Phrases.accordingTo(quoted.byWordOf());
        return sources.isEmpty() ? "" : ", " + sources;
    }

    private static List<Party> parties(QuotedDeed quoted) {
        return Stream.concat(quoted.actors().stream(), quoted.recipients().stream())
                .toList();
    }

    /** The mention whose words tell most of it, with somebody who takes part or a place. */
    private Optional<QuotedDeed> best(Happening happening) {
        return happening.mentions().stream()
                .filter(mention ->
                        material.passages().isRelevant(mention.sentence().report()))
                .filter(mention -> !material.quotes().isQuoted(mention.sentence()))
                .map(mention -> quoted(happening, mention))
                .filter(QuotedDeed::isTold)
                .filter(quoted -> !parties(quoted).isEmpty() || quoted.site().isPresent())
                .max(Comparator.comparingInt(this::worth));
    }

    private QuotedDeed quoted(Happening happening, Happening.Mention mention) {
        return new QuotedDeed(
                happening,
                mention,
                material.passages().findEvent(mention),
                Naming.in(material.passages().words(mention.sentence())));
    }

    /** A sentence that is neither short nor long, and names those who take part and the place. */
    private int worth(QuotedDeed quoted) {
        int length = material.passages().words(quoted.mention().sentence()).length();
        return quoted.told() + (quoted.isOwn() ? 1 : 0) + (length >= SHORTEST && length <= LONGEST ? 1 : 0);
    }
}
