// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;

/** What the rules propose for the words of a text: rows of the table of triggers whose conditions hold, and acts in helping verbs. Immutable. */
public final class TriggerProposals {

    private final Map<Integer, TriggerMatch> byAnchor = new HashMap<>();
    private final Map<Integer, TriggerMatch> byToken = new HashMap<>();

    private TriggerProposals() {}

    public static TriggerProposals of(AnnotatedText text, TriggerFinder triggers, ModalActs modalActs) {
        TriggerProposals proposals = new TriggerProposals();
        for (int token = 0; token < text.size(); token++) {
            triggers.find(token).ifPresent(found -> proposals.byAnchor.putIfAbsent(found.anchor(), found));
            modalActs.find(token).ifPresent(found -> proposals.byAnchor.putIfAbsent(found.anchor(), found));
        }
        List<TriggerMatch> matches = proposals.list();
        matches.forEach(match -> proposals.byToken.put(match.predicate(), match));
        matches.forEach(match -> proposals.byToken.put(match.anchor(), match));
        return proposals;
    }

    /** In text order. */
    public List<TriggerMatch> list() {
        return byAnchor.values().stream()
                .sorted(Comparator.comparingInt(TriggerMatch::anchor))
                .toList();
    }

    /** What the rules take the token to name. */
    public Optional<TriggerMatch> findByAnchor(int token) {
        return Optional.ofNullable(byAnchor.get(token));
    }

    /** The event of which the token is anchor or predicate. */
    public Optional<TriggerMatch> findByToken(int token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
