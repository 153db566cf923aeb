// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.deed.Deeds;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.draft.Helping;
import org.sitrep.briefing.draft.Quotes;
import org.sitrep.briefing.importance.Importance;
import org.sitrep.briefing.markdown.MarkdownRenderer;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.section.AgendaSection;
import org.sitrep.briefing.section.ContestedSection;
import org.sitrep.briefing.section.Material;
import org.sitrep.briefing.section.PositionsSection;
import org.sitrep.briefing.section.StoriesSection;
import org.sitrep.briefing.section.UnverifiedSection;
import org.sitrep.linking.Situation;
import org.sitrep.record.Failure;

/**
 * Composes a brief from what linking found. Nothing is written freely: a line is made of names and words from the reports and of fixed
 * phrases, and says where it comes from. What matters most comes onto the page first, until it is full.
 */
public final class Composer {

    /** Lines of a brief in Markdown, all told: what is read in three minutes. */
    static final int MOST_LINES = 120;

    private Composer() {}

    /** The brief on some reports, given those that could be read and those that could not. */
    public static Brief compose(Coverage coverage, Scope scope, List<Failure> failures) {
        LocalDate today = coverage.period().map(Coverage.Period::last).orElse(LocalDate.EPOCH);
        return compose(coverage, Situation.of(coverage.reports(), today), scope, failures);
    }

    /** The same, where it is known what the reports say together. */
    static Brief compose(Coverage coverage, Situation situation, Scope scope, List<Failure> failures) {
        Coverage.Period period = coverage.core().orElseGet(() -> new Coverage.Period(LocalDate.EPOCH, LocalDate.EPOCH));
        Passages passages = new Passages(coverage);
        Material material = new Material(
                situation,
                passages,
                new Quotes(passages),
                new Importance(Deeds.load(), passages, period),
                scope.known(),
                period.last());
        return fit(new PageMaker(
                new Head(coverage, passages, scope).lines(), situation, passages, scope, failures, sections(material)));
    }

    /** Those that quote first what others would quote too are made first; they do not stand on the page in that order. */
    private static List<DraftSection> sections(Material material) {
        DraftSection contested = ContestedSection.compose(material);
        DraftSection agenda = AgendaSection.compose(material);
        DraftSection stories = StoriesSection.compose(material);
        DraftSection unverified = UnverifiedSection.compose(material);
        DraftSection positions = PositionsSection.compose(material);
        return List.of(stories, contested, agenda, positions, unverified);
    }

    /** The longest brief that is not too long. */
    private static Brief fit(PageMaker pages) {
        List<Helping> helpings = Helping.inTurn(pages.sections());
        int fits = 0;
        int tooMany = Math.min(helpings.size(), MOST_LINES) + 1;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (lines(pages.make(helpings.subList(0, middle))) <= MOST_LINES) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return pages.make(helpings.subList(0, fits));
    }

    private static long lines(Brief brief) {
        return MarkdownRenderer.render(brief).lines().count();
    }
}
