// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.statement.caveat.CaveatRule;
import org.sitrep.reading.statement.construction.AccordingRule;
import org.sitrep.reading.statement.construction.AdverbRule;
import org.sitrep.reading.statement.construction.ColonRule;
import org.sitrep.reading.statement.construction.EstimateRule;
import org.sitrep.reading.statement.construction.IntentionRule;
import org.sitrep.reading.statement.construction.NounRule;
import org.sitrep.reading.statement.construction.QuotedAsRule;
import org.sitrep.reading.statement.construction.RaisingRule;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.construction.TailRule;
import org.sitrep.reading.statement.construction.VerbRule;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.extent.ContentBounds;
import org.sitrep.reading.statement.extent.Refinement;
import org.sitrep.reading.statement.extent.RunningQuotes;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.SpeechAct;
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
    private static final List<Rule> LIKELY_RULES = List.of(
            new QuotedAsRule(), new TailRule(), new RaisingRule(), new IntentionRule(), new VerbRule(), new NounRule());

    /** How likely an attribution has to be to be told. Set by hand; not measured. */
    private static final double LIKELY = 0.4;

    /** The same where the word is not likely to be a cue by itself: "the crew put the boat at the pier". Set by hand; not measured. */
    private static final double CLEAR = 0.75;

    /**
     * The same of a verb of saying within what somebody says, which the articles of PolNeAR mostly pass over. Of
     * .12, .25, .4 and .75: F1 of .853, .852, .851 and .849; lower ones cost precision on PolNeAR.
     */
    private static final double NESTED = 0.25;

    /**
     * How likely a word that no construction explains has to be the head of a cue for its extents to be looked for. Below it 2 drafts in 1,000
     * were judged attributions, in two fifths of the time that extents take (docs/performance.md).
     */
    private static final double UNEXPLAINED = 0.03;

    private final CueLexicon lexicon;
    private final StatementModels models;
    private final Refinement refinement;

    public StatementReader(CueLexicon lexicon, StatementModels models) {
        this.lexicon = lexicon;
        this.models = models;
        this.refinement = new Refinement(models.extents());
    }

    public static StatementReader load() {
        return new StatementReader(CueLexicon.load(), StatementModels.load());
    }

    public StatementModels models() {
        return models;
    }

    public CuedText clause(AnnotatedText text) {
        return CuedText.of(text, lexicon, models.cues());
    }

    private Optional<StatementDraft> draft(CuedText clause, int token) {
        Optional<StatementDraft> certain = Rule.first(CERTAIN, clause, token);
        if (certain.isPresent() || !clause.isPossible(token)) {
            return certain;
        }
        Optional<StatementDraft> proposed = propose(clause, token);
        if (proposed.isEmpty() && !clause.isCue(token) && clause.probability(token) < UNEXPLAINED) {
            return proposed;
        }
        boolean noun = !clause.text().tag(token).isVerb();
        return (noun && proposed.isPresent() ? proposed : refinement.refine(clause, token, proposed))
                .map(draft -> new UnderstoodSource(clause).fill(draft));
    }

    /** What the constructions make of a word, were it the head of a cue. */
    public static Optional<StatementDraft> propose(CuedText clause, int token) {
        return Rule.first(LIKELY_RULES, clause, token);
    }

    /** What may be statements, whether or not they are judged to be. */
    public List<StatementDraft> drafts(CuedText clause) {
        List<StatementDraft> drafts = new ArrayList<>();
        for (int token = 0; token < clause.text().size(); token++) {
            draft(clause, token).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** The statements of a report in the order in which they begin. */
    public List<Statement> read(
            AnnotatedText text, List<TimeExpression> times, List<Actor> actors, Optional<LocalDate> published) {
        CuedText clause = clause(text);
        Mentions mentions = Mentions.of(text, actors);
        List<StatementDraft> drafts = judged(clause, mentions, drafts(clause));
        List<StatementDraft> spoken = new RunningQuotes(clause).complete(new ContentBounds(clause).settle(drafts));
        return new Finisher(clause, times, mentions, published, actors, models.kinds()).finish(spoken);
    }

    /**
     * How likely a draft has to be.
     *
     * @param beside the drafts of its sentence
     */
    private static double least(CuedText clause, StatementDraft draft, List<StatementDraft> beside) {
        if (isClear(clause, draft.anchor())) {
            return LIKELY;
        }
        return isSpeech(clause, draft) && beside.stream().anyMatch(other -> encloses(clause, other, draft))
                ? NESTED
                : CLEAR;
    }

    private static int sentence(CuedText clause, StatementDraft draft) {
        return clause.text().sentenceOf(draft.anchor());
    }

    /** A verb of saying with somebody who says it. */
    private static boolean isSpeech(CuedText clause, StatementDraft draft) {
        String lemma = clause.text().lemma(draft.anchor()).toLowerCase(Locale.ROOT);
        return !draft.sources().isEmpty() && clause.lexicon().isSpeech(lemma);
    }

    private static boolean encloses(CuedText clause, StatementDraft outer, StatementDraft inner) {
        int start = clause.text().start(inner.anchor());
        return clause.isCue(outer.anchor())
                && outer.contents().stream().anyMatch(content -> content.start() <= start && start < content.end());
    }

    /** Whether a word is likely to be a cue by itself; of verbs alone it can be asked. */
    private static boolean isClear(CuedText clause, int cue) {
        return clause.isCue(cue) || !clause.text().tag(cue).isVerb();
    }

    /** Those that are likely attributions, each with its act. */
    private List<StatementDraft> judged(CuedText clause, Mentions mentions, List<StatementDraft> drafts) {
        FeatureKeys features = new FeatureKeys();
        Map<Integer, List<StatementDraft>> bySentence =
                drafts.stream().collect(Collectors.groupingBy(draft -> sentence(clause, draft)));
        List<StatementDraft> judged = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            double probability = models.attributions().probability(clause, mentions, draft, features);
            if (draft.caveat().isPresent()
                    || probability
                            >= least(clause, draft, bySentence.getOrDefault(sentence(clause, draft), List.of()))) {
                StatementDraft likely = draft.withConfidence(probability);
                judged.add(
                        draft.act() == SpeechAct.CAVEAT
                                ? likely
                                : Silence.of(
                                        clause, likely.withAct(models.acts().act(clause, mentions, draft, features))));
            }
        }
        return judged;
    }
}
