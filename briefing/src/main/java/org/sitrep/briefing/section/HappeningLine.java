// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Stems;
import org.sitrep.briefing.deed.Deed;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.importance.Importance;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Item;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.happening.Happening;

/** Tells a happening: who did what to whom, where and when, then the words that tell it best. Each only once. */
final class HappeningLine {

    /** Characters of a sentence that fits a line whole and yet says something. */
    private static final int SHORTEST = 50;

    private static final int LONGEST = 260;

    private static final int MOST_CITATIONS = 3;

    /** Words that what is told and what is withdrawn have in common. */
    private static final int ALIKE = 3;

    /** Sentences that a page joined to what stands above them ("By Kim Falk Norway said ..."): their names are easily read wrong. */
    private static final Pattern FURNITURE = Pattern.compile(
            "^(?:By (?!\\p{L}+day\\b)\\p{Lu}\\p{L}+ (?:\\p{Lu}\\. ?|\\p{Ll}{2,3}[- ])*\\p{Lu}|Advertisement\\b|Newsletter\\b|Tags\\b|Published\\b|Date of publication\\b)");

    private final Material material;
    private final Set<String> told = new HashSet<>();

    /** What the reports of a story say was withdrawn; looked for once. */
    private final Map<String, List<Stems>> withdrawals = new HashMap<>();

    HappeningLine(Material material) {
        this.material = material;
    }

    /** Empty where the same has been told, or there are no words to quote that tell it well and have not been quoted. */
    Optional<DraftLine> compose(Happening happening) {
        return isTakenBack(happening) ? Optional.empty() : best(happening).flatMap(this::line);
    }

    /** Those of one story without such as tell again what another of them tells better. */
    List<Happening> withoutRepeats(List<Happening> happenings) {
        List<Happening> kept = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        for (Happening happening : happenings) {
            Optional<Telling> telling = best(happening).map(Telling::of);
            int again = telling.map(one -> Telling.indexOf(tellings, one)).orElse(-1);
            if (again < 0) {
                telling.ifPresent(tellings::add);
                telling.ifPresent(one -> kept.add(happening));
            } else if (telling.filter(one -> one.says() > tellings.get(again).says())
                    .isPresent()) {
                tellings.set(again, telling.get());
                kept.set(again, happening);
            }
        }
        return kept;
    }

    /** Whether a report of the story says that a claim of such words was withdrawn. */
    private boolean isTakenBack(Happening happening) {
        List<Stems> withdrawn = happening
                .story()
                .map(story -> withdrawals.computeIfAbsent(story, this::withdrawnIn))
                .orElse(List.of());
        return happening.mentions().stream()
                .map(mention -> Stems.of(material.passages().words(mention.sentence())))
                .anyMatch(words -> withdrawn.stream().anyMatch(other -> words.shared(other) >= ALIKE));
    }

    private List<Stems> withdrawnIn(String story) {
        return material.passages()
                .ofStory(story)
                .flatMap(report -> withdrawn(report.text()))
                .map(Stems::of)
                .toList();
    }

    private static Stream<String> withdrawn(String text) {
        return Cues.get()
                .withdrawal()
                .matcher(text)
                .results()
                .map(found -> text.substring(found.end()).split("[.!?\\n]", 2)[0]);
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

    /** Whose word it is; where force is told as the report's own in words that say somebody said it, that it is a source's. */
    private static String wordOf(QuotedDeed quoted) {
        String sources = Phrases.accordingTo(quoted.byWordOf());
        if (sources.isEmpty()) {
            return quoted.isHearsay() ? ", as a source says" : "";
        }
        return ", " + sources;
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
                .filter(mention ->
                        !material.passages().isEssay(mention.sentence().report()))
                .filter(this::isSeen)
                .filter(mention -> !material.quotes().isQuoted(mention.sentence()))
                .map(mention -> quoted(happening, mention))
                .filter(QuotedDeed::isTold)
                .filter(QuotedDeed::isInformative)
                .max(Comparator.comparingInt(this::worth));
    }

    private QuotedDeed quoted(Happening happening, Happening.Mention mention) {
        return new QuotedDeed(
                happening,
                mention,
                material.passages().findEvent(mention),
                material.passages().findEvidence(mention.sentence().report()).flatMap(LinkedEvidence::published),
                Excerpt.title(material.passages().report(mention.sentence().report())),
                material.passages().words(mention.sentence()),
                Naming.in(LineBuilder.excerpt(material, mention.sentence(), mention.anchor())));
    }

    /** Whether the words that tell it are among the first ones of their sentence, which a line shows: cut before them, a sentence makes no sense. */
    private boolean isSeen(Happening.Mention mention) {
        String seen = LineBuilder.excerpt(material, mention.sentence(), mention.anchor());
        return !seen.startsWith("…") && !FURNITURE.matcher(seen).find();
    }

    /** A sentence that is neither short nor long, and names those who take part and the place. */
    private int worth(QuotedDeed quoted) {
        int length = material.passages().words(quoted.mention().sentence()).length();
        return quoted.told()
                + (quoted.isOwn() ? 1 : 0)
                + (Importance.isInLead(quoted.mention().sentence()) ? 1 : 0)
                + (length >= SHORTEST && length <= LONGEST ? 1 : 0);
    }
}
