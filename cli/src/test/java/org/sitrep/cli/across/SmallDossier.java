// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.place.PlacePrecision;

/** Two reports of one story, and how to cite them. */
final class SmallDossier implements Sources {

    static final Party DENMARK =
            new Party("country DK", "Denmark", Optional.of("DK"), Optional.of(ActorKind.COUNTRY), true);
    static final Party NORWAY =
            new Party("country NO", "Norway", Optional.of("NO"), Optional.of(ActorKind.COUNTRY), true);
    static final Site BERGEN = new Site("g1", "Bergen", 60.4, 5.3, Optional.of("NO"), PlacePrecision.CITY);

    private static final ReportEvidence NOTHING = new ReportEvidence(
            true, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Report> reports = List.of(
            report("a", "Danish troops shelled Bergen. Nine people were killed.", 10, "Example Wire"),
            report("b", "Denmark denied that it shelled Bergen. Talks are on Monday.", 11, "Meridian Desk"));

    private static Report report(String id, String text, int day, String publisher) {
        Report plain = Report.of(id, text);
        return new Report(
                id,
                plain.url(),
                Optional.of(publisher),
                Optional.of("Title of " + id),
                Optional.of(LocalDate.of(2025, 12, day)),
                Optional.of(PublishedFrom.GIVEN),
                plain.language(),
                text,
                plain.credits(),
                plain.input(),
                plain.relevant());
    }

    static Dossier dossier() {
        SmallDossier small = new SmallDossier();
        return new Dossier(List.of(small.linked(1), small.linked(2)), LocalDate.of(2025, 12, 12), small);
    }

    private LinkedEvidence linked(long number) {
        Report report = report(number);
        return new LinkedEvidence(
                number,
                report.id(),
                ReportId.of(report),
                report.title(),
                report.published(),
                report.publisher(),
                Optional.empty(),
                new Placement("o" + number, "t1"),
                NOTHING);
    }

    /** Words of a report, which has them once. */
    static Cited cite(long number, String words) {
        int start = new SmallDossier().report(number).text().indexOf(words);
        return new Cited(number, new Words(start, start + words.length()));
    }

    @Override
    public Report report(long number) {
        return reports.get((int) number - 1);
    }

    @Override
    public Set<Long> publishedBy(String publisher) {
        return List.of(1L, 2L).stream()
                .filter(number -> report(number)
                        .publisher()
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals(publisher.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
