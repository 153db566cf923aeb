// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Actor;
import org.sitrep.record.Statement;
import org.sitrep.record.TimeExpression;

/**
 * Finds attributions, by the definition and conventions of PolNeAR (Newell, Margolin and Ruths, LREC 2018). Thread-safe.
 *
 * <p>Rules find a cue with its source and content; quotations without a cue go to the running speaker; then spans become statements.
 */
public final class StatementReader {

    private static final List<Rule> RULES = List.of(
            new CaveatRule(),
            new AccordingRule(),
            new EstimateRule(),
            new VerbRule(),
            new NounRule(),
            new AdverbRule());

    private final CueLexicon lexicon;

    private StatementReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static StatementReader load() {
        return new StatementReader(CueLexicon.load());
    }

    /** The statements of a report in the order in which they begin. */
    public List<Statement> read(AnnotatedText text, List<TimeExpression> times, List<Actor> actors) {
        Quotations quotations = Quotations.of(text.text());
        Clause clause = new Clause(text, quotations, lexicon, new Phrases(text));
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            int at = token;
            RULES.stream()
                    .flatMap(rule -> rule.at(clause, at).stream())
                    .findFirst()
                    .ifPresent(drafts::add);
        }
        List<Draft> spoken = new RunningQuotes(clause).complete(drafts);
        return new Finisher(text, quotations, times, Mentions.of(text, actors)).finish(spoken);
    }
}
