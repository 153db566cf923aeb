// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Statements of a text, as tables of constructions write them: source, cue and content, several spans parted by ##. */
final class Attributions {

    private Attributions() {}

    static void check(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        List<String> lines =
                statements(sentence).stream().map(Attributions::line).toList();
        if (cue == null) {
            assertThat(lines).isEmpty();
        } else {
            assertThat(lines).contains((source == null ? "" : source) + " | " + cue + " | " + content);
        }
    }

    static void assertSpans(Reading reading, String name) {
        String text = reading.report().text();
        for (Statement statement : reading.statements()) {
            List<Span> sources =
                    statement.sources().stream().map(source -> source.span()).toList();
            assertThat(List.of(sources, statement.cues(), statement.contents(), statement.quoteSpans()))
                    .as(name)
                    .allSatisfy(spans -> assertThat(spans)
                            .allSatisfy(span -> assertThat(text.substring(span.start(), span.end()))
                                    .isEqualTo(span.text())));
        }
    }

    static String line(Statement said) {
        return said.sources().stream().map(source -> source.span().text()).collect(Collectors.joining(" ## "))
                + " | " + said.cues().stream().map(Span::text).collect(Collectors.joining(" ## "))
                + " | " + said.contents().stream().map(Span::text).collect(Collectors.joining(" ## "));
    }

    static List<Statement> statements(String text) {
        return SharedReader.read(text).statements();
    }
}
