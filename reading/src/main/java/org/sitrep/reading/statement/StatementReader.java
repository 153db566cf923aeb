// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.statement.caveat.CaveatRule;
import org.sitrep.reading.statement.construction.AccordingRule;
import org.sitrep.reading.statement.construction.AdverbRule;
import org.sitrep.reading.statement.construction.ColonRule;
import org.sitrep.reading.statement.construction.EstimateRule;
import org.sitrep.reading.statement.construction.NounRule;
import org.sitrep.reading.statement.construction.QuotedAsRule;
import org.sitrep.reading.statement.construction.RaisingRule;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.construction.TailRule;
import org.sitrep.reading.statement.construction.VerbRule;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CueModel;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.extent.ContentBounds;
import org.sitrep.reading.statement.extent.Extents;
import org.sitrep.reading.statement.extent.Refinement;
import org.sitrep.reading.statement.extent.RunningQuotes;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/**
 * Finds attributions, by the definition and conventions of PolNeAR (Newell, Margolin and Ruths, LREC 2018). Thread-safe.
 *
 * <p>Rules find a cue with its source and content; quotations without a cue go to the running speaker; then spans become statements.
 */
public final class StatementReader {

    private static final List<Rule> CERTAIN =
            List.of(new CaveatRule(), new AccordingRule(), new EstimateRule(), new AdverbRule(), new ColonRule());
    private static final List<Rule> LIKELY =
            List.of(new QuotedAsRule(), new TailRule(), new RaisingRule(), new VerbRule(), new NounRule());

    private final CueLexicon lexicon;
    private final CueModel model;
    private final Refinement refinement;

    StatementReader(CueLexicon lexicon, CueModel model, Extents extents) {
        this.lexicon = lexicon;
        this.model = model;
        this.refinement = new Refinement(extents);
    }

    public static StatementReader load() {
        return new StatementReader(CueLexicon.load(), CueModel.load(), Extents.load());
    }

    CuedText clause(AnnotatedText text) {
        return CuedText.of(text, lexicon, model);
    }

    private Optional<StatementDraft> draft(CuedText clause, int token) {
        Optional<StatementDraft> certain = Rule.first(CERTAIN, clause, token);
        if (certain.isPresent() || !clause.isCue(token)) {
            return certain;
        }
        Optional<StatementDraft> proposed = propose(clause, token);
        boolean noun = !clause.text().tag(token).isVerb();
        return noun && proposed.isPresent() ? proposed : refinement.of(clause, token, proposed);
    }

    /** What the constructions make of a word, were it the head of a cue. */
    public static Optional<StatementDraft> propose(CuedText clause, int token) {
        return Rule.first(LIKELY, clause, token);
    }

    /** The statements of a report in the order in which they begin. */
    public List<Statement> read(
            AnnotatedText text, List<TimeExpression> times, List<Actor> actors, Optional<LocalDate> published) {
        CuedText clause = clause(text);
        List<StatementDraft> drafts = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            draft(clause, token).ifPresent(drafts::add);
        }
        List<StatementDraft> spoken = new RunningQuotes(clause).complete(new ContentBounds(clause).settle(drafts));
        return new Finisher(clause, times, Mentions.of(text, actors), published).finish(spoken);
    }
}
