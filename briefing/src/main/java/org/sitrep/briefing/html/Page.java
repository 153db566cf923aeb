// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.util.List;
import java.util.Optional;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Citation;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.VisibleText;

/** What the templates ask of a brief. */
public record Page(Brief brief) {

    /** The style, whose hash is part of the {@link #policy}. */
    public String css() {
        return StyleSheet.css();
    }

    /** The content security policy. */
    public String policy() {
        return StyleSheet.policy();
    }

    /** Empty where the brief has no places to show. */
    public Optional<MapDrawing> map() {
        return MapDrawing.of(brief);
    }

    /** Empty where a line has no numbers to draw. */
    public static Optional<PlotDrawing> plot(Line line) {
        return line.plot().map(PlotDrawing::of);
    }

    public static List<Run> runs(CitedReport source) {
        return CitedText.runs(source);
    }

    /** The target of a link to the words of a citation. */
    public static String target(Citation citation) {
        return CitedText.idOf(citation);
    }

    /** The words of a citation, for those who point at its link. */
    public static String title(Citation citation) {
        return VisibleText.of(Excerpt.shorten(citation.text()));
    }

    /** A part’s words as they may be shown. */
    public static String text(Part part) {
        return VisibleText.of(part.text());
    }

    /** Where a report is from, with those it credits and its address. */
    public static String origin(CitedReport source) {
        StringBuilder origin = new StringBuilder(source.origin());
        List<String> credits = source.report().credits();
        if (!credits.isEmpty()) {
            origin.append(". With reporting by ").append(String.join(", ", credits));
        }
        source.report().url().ifPresent(url -> origin.append(". ").append(url));
        return VisibleText.of(origin.toString());
    }
}
