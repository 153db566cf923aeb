// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.holder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** The statements of a reading by where they stand. */
final class Speech {

    private final List<Statement> statements;

    Speech(Reading reading) {
        this.statements = reading.statements().stream()
                .filter(statement -> statement.act() != SpeechAct.CAVEAT)
                .toList();
    }

    /** The one whose cue begins from {@code after} on and holds words between the other two offsets. */
    Optional<Statement> findCuedBy(int after, int start, int end) {
        return statements.stream()
                .filter(statement -> statement.cues().stream()
                        .anyMatch(cue -> cue.start() >= after && cue.start() < end && start < cue.end()))
                .findFirst();
    }

    /** The innermost one whose content holds that offset. */
    Optional<Statement> findAround(int offset) {
        return statements.stream()
                .filter(statement -> statement.contents().stream().anyMatch(content -> holds(content, offset)))
                .min(Comparator.comparingInt(statement -> length(statement, offset)));
    }

    private static boolean holds(Span content, int offset) {
        return content.start() <= offset && offset < content.end();
    }

    private static int length(Statement statement, int offset) {
        return statement.contents().stream()
                .filter(content -> holds(content, offset))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
