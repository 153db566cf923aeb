// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts independent witnesses: reports of one origin, of one house or of one agency are one. */
public final class Witnesses {

    private Witnesses() {}

    /** How many of the reports, each counted once, have nothing in common that makes two of them one voice. */
    public static int count(Collection<LinkedEvidence> reports) {
        if (reports.size() == 1) {
            return 1;
        }
        List<Set<String>> voices = new ArrayList<>();
        Set<Long> counted = new HashSet<>();
        for (LinkedEvidence report : reports) {
            if (!counted.add(report.number())) {
                continue;
            }
            Set<String> voice = marks(report);
            List<Set<String>> same = voices.stream()
                    .filter(known -> known.stream().anyMatch(voice::contains))
                    .toList();
            same.forEach(voice::addAll);
            voices.removeAll(same);
            voices.add(voice);
        }
        return voices.size();
    }

    private static Set<String> marks(LinkedEvidence report) {
        Set<String> marks = new HashSet<>();
        marks.add("origin " + report.placement().origin());
        report.publisher().ifPresent(name -> marks.add("publisher " + name));
        report.agency().ifPresent(name -> marks.add("agency " + name));
        return marks;
    }
}
