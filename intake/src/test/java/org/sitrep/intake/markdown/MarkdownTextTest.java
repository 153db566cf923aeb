// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** The words of Markdown, and what it tells of itself. */
class MarkdownTextTest {

    /** ~ stands for the end of a line, ¡ for the sign of an image. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '@', textBlock = """
            Talks *ended* **early**.               ! Talks ended early.
            Two~lines.                             ! Two lines.
            Broken\\~hard.                         ! Broken hard.
            One.~~Two.                             ! One.~~Two.
            ## Ferry talks ##~Over.                ! Ferry talks~~Over.
            Ferry talks~===~Over.                  ! Ferry talks~~Over.
            - One~- Two~  - Three~~  Four          ! One~~Two~~Three~~Four
            3. One~4. Two                          ! One~~Two
            > Quoted,~> said Orlov.                ! Quoted, said Orlov.
            A [plain link](https://a.example).     ! A plain link.
            A [link][1].~~[1]: https://a.example   ! A link.
            At <https://a.example/x>.              ! At https://a.example/x.
            Seen ¡[a ship](ship.png)here.          ! Seen here.
            The `code name` is Tern.               ! The code name is Tern.
            So:~~```text~a  *b*~~c~```~End.        ! So:~~a  *b*~~c~~End.
            So:~~    a  *b*                        ! So:~~a  *b*
            <div>~Not this~</div>~~This            ! This
            This <b>is</b><?not?> it.              ! This is it.
            Fish &amp; chips 2 \\* 3               ! Fish & chips 2 * 3
            One.~~***~~Two.                        ! One.~~Two.
            ---~~No front matter here: none at all~~---~~Two. ! No front matter here: none at all~~Two.
            """)
    void wordsWithoutSigns(String markdown, String text) throws Exception {
        assertThat(report(markdown.replace('~', '\n').replace('¡', '!')).text()).isEqualTo(text.replace('~', '\n'));
    }

    @Test
    void frontMatterTellsWhatItIs() throws Exception {
        Parsed parsed = read("""
                ---
                title: "Ferry talks: over"   # for now
                date: 2031-05-04T06:30:00Z
                author: [Kim Falk, "Dana Orlov"]
                tags:
                  - ferries
                language: en-GB
                url: https://wire.example/ferry
                publisher: Example Wire
                nested:
                  title: not this
                ---
                # Another headline

                Talks ended.
                """);
        Report report = parsed.report();
        assertThat(report.title()).contains("Ferry talks: over");
        assertThat(report.published()).contains(LocalDate.of(2031, 5, 4));
        assertThat(report.publishedFrom()).contains(PublishedFrom.METADATA);
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.url()).contains("https://wire.example/ferry");
        assertThat(report.publisher()).contains("Example Wire");
        assertThat(parsed.imprint().byline()).contains("Kim Falk, Dana Orlov");
        assertThat(report.text()).isEqualTo("Another headline\n\nTalks ended.");
        assertThat(parsed.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            title: 'It''s over'           ! It's over
            title: Over # for now         ! Over
            title: "Over # for now"       ! Over # for now
            Title:   Over                 ! Over
            title:~- Over                 ! Over
            title: >~  Over               ! Headline
            title:                        ! Headline
            other: Over                   ! Headline
            """)
    void titles(String matter, String title) throws Exception {
        String markdown = "---~" + matter + "~---~## Before~# Head*line*~Words.~# Later~";
        assertThat(report(markdown.replace('~', '\n')).title()).contains(title);
    }

    @Test
    void aDateThatIsNoneIsWarnedOf() throws Exception {
        Parsed parsed = read("---\ndate: the fourth of May\n---\nWords.");
        assertThat(parsed.report().published()).isEmpty();
        assertThat(parsed.warnings())
                .containsExactly("The front matter has a date that cannot be read; write it as 2025-12-14.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',empty-file",
        "'---\ntitle: Over\n---\n',empty-text",
        "![only](a.png),empty-text",
        "a\0b,binary-input"
    })
    void whatIsNoReport(String markdown, String code) {
        assertThatThrownBy(() -> read(markdown))
                .isInstanceOfSatisfying(
                        UnfitException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'> ',''",
        "'- ',''",
        "'<','>'",
        "'<a ',''",
        "'*a*_b_ ',''",
        "*a,''",
        "_(,)_",
        "'\\[',''",
        "' [a](b \"c',''"
    })
    @Timeout(20)
    void muchMarkupEnds(String open, String close) throws Exception {
        String much = open.repeat(20_000) + "words" + close.repeat(20_000);
        assertThat(read("Words.\n\n" + much).report().text()).startsWith("Words.");
    }

    @ParameterizedTest
    @CsvSource({"[,](a)", "'*a ',''", "'*(a ',''", "![,](a)", "`a ,''", "'**a ','b** '", "<!--,''", "<?,''"})
    @Timeout(20)
    void deepNestingIsRefused(String open, String close) {
        String deep = open.repeat(50_000) + "words" + close.repeat(50_000);
        assertThatThrownBy(() -> read("Words.\n\n" + deep))
                .isInstanceOf(UnfitException.class)
                .hasMessage("The signs of the Markdown are nested too deep. Part its paragraphs with blank lines.");
    }

    private static Report report(String markdown) throws IOException, UnfitException {
        return read(markdown).report();
    }

    private static Parsed read(String markdown) throws IOException, UnfitException {
        return MarkdownText.read(new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)));
    }
}
