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
 * @param contents what is attributed, with <em>that, to, whether</em> and quotation marks
 * @param via the media that relayed it ("told Reuters")
 * @param addressees ids of the actors spoken to
 * @param said when it was said, where the text settles that
 * @param parent the statement inside whose content this one stands
 * @param quoteSpans the stretches between quotation marks
 */
public record Statement(
        String id,
        List<Source> sources,
        SourceKind sourceKind,
        List<Span> cues,
        List<Span> contents,
        QuotationForm form,
        SpeechAct act,
        List<String> via,
        List<String> addressees,
        Optional<Interval> said,
        Optional<String> parent,
        List<Span> quoteSpans) {

    public Statement {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
        via = List.copyOf(via);
        addressees = List.copyOf(addressees);
        quoteSpans = List.copyOf(quoteSpans);
    }
}
