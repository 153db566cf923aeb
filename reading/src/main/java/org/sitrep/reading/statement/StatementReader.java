// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Actor;
import org.sitrep.record.Statement;
import org.sitrep.record.TimeExpression;

/** Finds attributions: who said what. Thread-safe. */
public final class StatementReader {

    private StatementReader() {}

    public static StatementReader load() {
        return new StatementReader();
    }

    /** The statements of a report in the order in which they begin. */
    public List<Statement> read(AnnotatedText text, List<TimeExpression> times, List<Actor> actors) {
        return List.of();
    }
}
