// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.linking.Situation;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.Report;

/**
 * What reports say together, with the reports to look up the words in.
 *
 * @param sources by their numbers
 */
public record Dossier(Situation situation, Map<Long, Source> sources) {

    public Dossier {
        sources = Map.copyOf(sources);
    }

    /** What a report is called: the id it was given. */
    public String name(long report) {
        return evidence(report).report();
    }

    public LinkedEvidence evidence(long report) {
        return source(report).evidence();
    }

    public Report report(long report) {
        return source(report).report();
    }

    public String text(Cited cited) {
        return report(cited.report())
                .text()
                .substring(cited.words().start(), cited.words().end());
    }

    /** The ids of the stories that these reports are in, or only the one that is told. */
    public Set<String> stories(Optional<String> told, Collection<Long> reports) {
        return told.map(Set::of)
                .orElseGet(() -> reports.stream()
                        .map(report -> evidence(report).placement().story())
                        .collect(Collectors.toSet()));
    }

    /** The publishers of these reports, in lower case. */
    public Set<String> publishers(Collection<Long> reports) {
        return reports.stream()
                .flatMap(report -> report(report).publisher().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The days on which these reports came out. */
    public Optional<Days> published(Collection<Long> reports) {
        return Days.spanning(reports.stream()
                .flatMap(report -> evidence(report).published().stream())
                .toList());
    }

    private Source source(long report) {
        Source found = sources.get(report);
        if (found == null) {
            throw new IllegalArgumentException("There is no report number " + report + ".");
        }
        return found;
    }
}
