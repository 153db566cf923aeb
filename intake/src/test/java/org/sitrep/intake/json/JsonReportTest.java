// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.UnfitException;

/** What the bounds of the JSON parser stop is a line that is rejected, and nothing worse. */
class JsonReportTest {

    private static final String GOOD = "{\"id\":\"a\",\"text\":\"The ferry left.\",\"more\":";

    static Stream<String> oversized() {
        return Stream.of(
                GOOD + "1".repeat(1_001) + "}",
                GOOD + "-1." + "1".repeat(2_000) + "e5}",
                GOOD + "[".repeat(501) + "]".repeat(501) + "}",
                GOOD + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001),
                GOOD + "{\"" + "a".repeat(50_001) + "\":1}}");
    }

    @ParameterizedTest
    @MethodSource
    void oversized(String line) {
        UnfitException e = catchThrowableOfType(UnfitException.class, () -> JsonReport.parse(line));
        assertThat(e.code()).isEqualTo("oversized-json");
        assertThat(e.sentence()).contains("1,000 digits", "50,000 characters", "500 brackets");
    }

    @Test
    void whatIsIgnoredMayBeLarge() throws UnfitException {
        String line = GOOD + "[" + "1".repeat(1_000) + ",\"" + "x".repeat(1_000_000) + "\"]}";
        assertThat(JsonReport.parse(line).report().id()).isEqualTo("a");
    }

    @Test
    void malformedJsonIsToldWithItsColumn() {
        UnfitException e = catchThrowableOfType(UnfitException.class, () -> JsonReport.parse("{\"text\":\"A.\" 5}"));
        assertThat(e.code()).isEqualTo("malformed-json");
        assertThat(e.sentence()).startsWith("The line is not valid JSON: ").containsPattern("\\(column \\d+\\)\\.$");
    }
}
