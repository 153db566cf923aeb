// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.statement.Statement;

/** Which statement stands inside which. */
class NestingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov said that Denmark had promised that the ferry would sail.   | {had promised=said}
                    Orlov said the ferry was old, Reuters reported.                   | {said=reported}
                    Orlov said the ferry was old, according to Reuters.               | {said=according to}
                    Orlov said the ferry was old, adding that nobody was hurt.        | {}
                    Orlov said the ferry was old and that it leaked, adding that nobody was hurt. | {}
                    Orlov called the ferry old, accusing Denmark of piracy.           | {}
                    Norway rejected the plan and said the ferry was old.              | {}
                    """)
    void theSmallestContentAroundACueIsItsParent(String sentence, String parents) {
        assertThat(parents(sentence)).hasToString(parents);
    }

    private static Map<String, String> parents(String sentence) {
        List<Statement> statements = SharedReader.read(sentence).statements();
        Map<String, String> parents = new TreeMap<>();
        for (Statement inner : statements) {
            for (Statement outer : statements) {
                if (inner.parent().equals(Optional.of(outer.id()))) {
                    parents.put(cue(inner), cue(outer));
                }
            }
        }
        return parents;
    }

    private static String cue(Statement statement) {
        return statement.cues().getFirst().text();
    }
}
