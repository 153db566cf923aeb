// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;

/**
 * An attribution of words, thoughts or intentions to a source (the definition of PolNeAR: Newell, Margolin and Ruths,
 * LREC 2018).
 *
 * @param id names the statement within one reading: {@code s1}
 * @param sources empty when the text names none
 * @param cues what attributes: the head with auxiliaries, negation, modals, adverbs and manner phrases
 * @param said when it was said, where the text settles that
 * @param parent the statement inside whose content this one stands
 * @param caveat present when the act is {@link SpeechAct#CAVEAT}
 * @param confidence that the report attributes such words, from 0 to 1; calibrated
 */
public record Statement(
        String id,
        List<Source> sources,
        SourceKind sourceKind,
        List<Span> cues,
        Quotation quotation,
        SpeechAct act,
        Reception reception,
        Optional<Interval> said,
        Optional<String> parent,
        Optional<Caveat> caveat,
        double confidence) {

    public Statement {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        if (caveat.isPresent() != (act == SpeechAct.CAVEAT)) {
            throw new IllegalArgumentException(
                    "The statement " + id + " is a caveat without its kind, or has one without being one.");
        }
    }

    public Statement withCaveat(Caveat settled) {
        return new Statement(
                id,
                sources,
                sourceKind,
                cues,
                quotation,
                act,
                reception,
                said,
                parent,
                Optional.of(settled),
                confidence);
    }

    public Statement withSources(List<Source> known) {
        return new Statement(id, known, sourceKind, cues, quotation, act, reception, said, parent, caveat, confidence);
    }

    public Statement withSaid(Interval when) {
        return new Statement(
                id,
                sources,
                sourceKind,
                cues,
                quotation,
                act,
                reception,
                Optional.of(when),
                parent,
                caveat,
                confidence);
    }

    /** The stretches attributed, with <em>that, to, whether</em> and quotation marks. */
    public List<Span> contents() {
        return quotation.contents();
    }

    public QuotationForm form() {
        return quotation.form();
    }

    /** The stretches between quotation marks. */
    public List<Span> quoteSpans() {
        return quotation.quoteSpans();
    }

    /** What it is about, in index terms. */
    public List<String> terms() {
        return quotation.terms();
    }

    /** The media that relayed it ("told Reuters"). */
    public List<String> via() {
        return reception.via();
    }

    /** Ids of the actors spoken to. */
    public List<String> addressees() {
        return reception.addressees();
    }
}
