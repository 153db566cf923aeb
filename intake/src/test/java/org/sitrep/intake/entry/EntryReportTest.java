// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** What an entry is as a report. */
class EntryReportTest {

    private static Parsed read(Optional<String> language, String content) throws UnfitException {
        FeedEntry entry = new FeedEntry(
                "1",
                "Not\u00ADruf",
                Optional.of("https://wire.example/1"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(content),
                Optional.empty(),
                List.of());
        Feed feed = new Feed(
                "rss-2.0", "Example Wire", Optional.empty(), language, Optional.empty(), List.of(entry), List.of());
        return EntryReport.of(feed, entry, EntryText.of(entry), Optional.empty());
    }

    @Test
    void itsTextIsClean() throws Exception {
        Parsed parsed = read(
                Optional.empty(),
                "<p>Von Kim Falk</p><p>Die Fähre ist am Mittag ausgelaufen und kam am Abend zurÃ¼ck.</p><p>dpa</p>");
        assertThat(parsed.report().text()).isEqualTo("Die Fähre ist am Mittag ausgelaufen und kam am Abend zurück.");
        assertThat(parsed.report().title()).contains("Notruf");
        assertThat(parsed.report().credits()).containsExactly("dpa");
        assertThat(parsed.report().language()).isEqualTo("de");
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
        assertThat(parsed.warnings()).anyMatch(warning -> warning.contains("wrong encoding"));
    }

    @Test
    void theLanguageItTellsCounts() throws Exception {
        assertThat(read(Optional.of("sv-SE"), "<p>Die Fähre ist am Mittag mit allen ausgelaufen und kam zurück.</p>")
                        .report()
                        .language())
                .isEqualTo("sv");
    }
}
