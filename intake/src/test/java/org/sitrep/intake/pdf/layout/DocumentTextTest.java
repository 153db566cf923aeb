// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running text from characters at places, for what cannot easily be set in a PDF of our own. */
class DocumentTextTest {

    private static final float WIDTH = 5;
    private static final float SIZE = 10;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the \ufb01rst o\ufb03cer    | the first officer
            Cafe\u0301 Amra             | Caf\u00e9 Amra
            co\u00adope\u00adrate now   | cooperate now
            a\u00a0quiet\u2003night     | a quiet night
            \uf0b7 two boats            | two boats
            """)
    void charactersBecomePlain(String shown, String read) {
        assertThat(text(line(50, 100, shown))).isEqualTo(read);
    }

    @Test
    void whatIsWrittenLeftwardsIsReadLeftwards() {
        String first = "\u05e9\u05dc\u05d5\u05dd 12 \u05e2\u05d5\u05dc\u05dd";
        String shown = "\u05dd\u05dc\u05d5\u05e2 12 \u05dd\u05d5\u05dc\u05e9";
        assertThat(text(line(50, 100, shown))).isEqualTo(first);
    }

    @Test
    void leftwardsColumnsBeginAtTheRight() {
        List<Glyph> glyphs = new ArrayList<>();
        String shown = "\u05d0\u05d1\u05d2\u05d3 \u05d0\u05d1\u05d2\u05d3 \u05d0\u05d1\u05d2\u05d3";
        for (int i = 0; i < 4; i++) {
            glyphs.addAll(line(50, 100 + 12 * i, shown.replace('\u05d0', '\u05dc')));
            glyphs.addAll(line(200, 100 + 12 * i, shown));
        }
        assertThat(text(glyphs)).startsWith("\u05d3\u05d2\u05d1\u05d0").endsWith("\u05d3\u05d2\u05d1\u05dc");
    }

    @Test
    void lettersPrintedTwiceAreOne() {
        List<Glyph> glyphs = new ArrayList<>(line(50, 100, "Hill"));
        glyphs.addAll(line(50.4f, 100, "Hill"));
        assertThat(text(glyphs)).isEqualTo("Hill");
    }

    @Test
    void nothingIsNothing() {
        assertThat(DocumentText.of(List.of())).isEmpty();
        assertThat(DocumentText.of(List.of(List.of(), List.of()))).isEmpty();
    }

    private static List<Glyph> line(float x, float y, String shown) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < shown.length(); i++) {
            glyphs.add(new Glyph(shown.substring(i, i + 1), x + WIDTH * i, y, WIDTH, SIZE, WIDTH, false));
        }
        return glyphs;
    }

    private static String text(List<Glyph> glyphs) {
        return DocumentText.of(List.of(Rows.of(glyphs)));
    }
}
