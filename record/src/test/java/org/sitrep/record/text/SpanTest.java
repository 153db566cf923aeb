// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final String TEXT = "The ferry sailed 🚢 at noon.";

    @Test
    void carriesTheVeryWords() {
        assertThat(Span.of(TEXT, 4, 9)).isEqualTo(new Span(4, 9, "ferry"));
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        int ship = TEXT.indexOf("🚢");
        assertThat(Span.of(TEXT, ship, ship + 2).text()).isEqualTo("🚢");
    }

    @Test
    void refusesWhatIsNoStretchOfText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 4, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4, "ferry"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 9, "ferr"));
    }

    @Test
    void overlapsAndContains() {
        Span ferry = Span.of(TEXT, 4, 9);
        Span sailed = Span.of(TEXT, 10, 16);
        Span both = Span.of(TEXT, 4, 16);
        assertThat(both.contains(ferry)).isTrue();
        assertThat(ferry.contains(both)).isFalse();
        assertThat(ferry.overlaps(both)).isTrue();
        assertThat(ferry.overlaps(sailed)).isFalse();
    }

    @Test
    void longerOnesComeFirstWhereTheyBeginTogether() {
        Span ferry = Span.of(TEXT, 4, 9);
        Span both = Span.of(TEXT, 4, 16);
        Span the = Span.of(TEXT, 0, 3);
        assertThat(Stream.of(ferry, both, the).sorted(Span.IN_TEXT_ORDER)).containsExactly(the, both, ferry);
    }
}
