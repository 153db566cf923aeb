// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.SpeechEvidence;
import org.sitrep.record.statement.SpeechAct;

/** What the reports tell around words that are cited. */
record Background(Dossier dossier) {

    /** The events that the words tell of. */
    Stream<EventEvidence> events(Cited cited) {
        List<EventEvidence> events = dossier.evidence(cited.report()).evidence().events();
        return events.stream()
                .filter(event -> event.anchor().start() >= cited.words().start()
                        && event.anchor().end() <= cited.words().end());
    }

    /** What sort of statement that is. */
    Optional<SpeechAct> act(long report, String statement) {
        return dossier.evidence(report).evidence().speech().stream()
                .filter(each -> each.statement().equals(statement))
                .map(SpeechEvidence::act)
                .findFirst();
    }
}
