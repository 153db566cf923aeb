// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.clean.CleanText;
import org.sitrep.intake.clean.RecurringLines;
import org.sitrep.intake.html.HtmlPage;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.Report;

/** The reports of pages; where pages are read together, without what their publishers put into every one. Thread-safe. */
final class Pages {

    private static final String LEFT_OUT = "Lines were left out that stand in several reports of this publisher.";

    private final Optional<RecurringLines> memory;

    private Pages(Optional<RecurringLines> memory) {
        this.memory = memory;
    }

    static Pages eachByItself() {
        return new Pages(Optional.empty());
    }

    /** Those of a publisher are compared: what stands in all is left out from the third on. */
    static Pages together() {
        return new Pages(Optional.of(new RecurringLines()));
    }

    List<Parsed> read(Material material) throws UnfitException {
        List<Parsed> reports = HtmlPage.readAll(material);
        return memory.map(recurring -> reports.stream()
                        .map(report -> without(recurring, report))
                        .toList())
                .orElse(reports);
    }

    private static Parsed without(RecurringLines recurring, Parsed parsed) {
        Report report = parsed.report();
        Optional<String> publisher = report.publisher();
        Optional<String> title = report.title();
        if (publisher.isEmpty() || title.isEmpty()) {
            return parsed;
        }
        List<String> all = CleanText.paragraphs(report.text());
        List<String> rest = recurring.without(publisher.get(), title.get(), all);
        return rest.size() == all.size()
                ? parsed
                : new Parsed(
                        report.withText(CleanText.joined(rest)),
                        parsed.imprint(),
                        Stream.concat(parsed.warnings().stream(), Stream.of(LEFT_OUT))
                                .toList());
    }
}
