// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.intake.Contents;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Origin;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.address.Site;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Limits;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;

/**
 * The reports of one page: few, for it is the page of an article, and none in the name of another site, whose reports they would stand for in the record.
 */
final class PageReports implements Consumer<Incoming> {

    /** A long live blog has so many entries. */
    private static final int MOST = 500;

    /** Of all their texts, in UTF-16 code units. */
    private static final long LONGEST = 4L * Limits.TEXT;

    private static final Trouble TOO_MANY = new Trouble(
            "too-many-reports",
            "The page holds more than " + MOST
                    + " reports, or longer ones than an article has. Save it and add the file, if they are wanted.");
    private static final Trouble EMPTY = new Trouble("empty-text", "The page has no report in it.");

    private final String address;
    private final List<Report> reports = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();
    private long length;

    private PageReports(String address) {
        this.address = address;
    }

    static PageReports read(Fetched.Body body, Origin origin, Contents contents) {
        PageReports page = new PageReports(body.address().toString());
        try {
            contents.read(body.material(), origin, page);
        } catch (FullException e) {
            page.reports.clear();
            page.trouble = Optional.of(TOO_MANY);
        }
        return page;
    }

    /** Each has an address of the page's site, or is told by the page and the id it has there. */
    List<Report> reports() {
        Map<String, Integer> taken = new HashMap<>();
        return reports.stream().map(report -> owned(report, taken)).toList();
    }

    /** Why there are none. */
    Trouble trouble() {
        return trouble.orElse(EMPTY);
    }

    @Override
    public void accept(Incoming incoming) {
        switch (incoming) {
            case Incoming.Received received -> take(received.report());
            case Incoming.Rejected rejected -> note(trouble(rejected.failure()));
            case Incoming.Skipped skipped -> {}
        }
    }

    private void take(Report report) {
        Optional<String> other = report.url().filter(url -> !Site.isSame(url, address));
        if (other.isPresent()) {
            note(new Trouble(
                    "other-site",
                    "The page gives out a report of another site, " + other.get()
                            + ", in whose name it would stand. Watch that site itself."));
            return;
        }
        length += report.text().length();
        if (reports.size() == MOST || length > LONGEST) {
            throw new FullException();
        }
        reports.add(report);
    }

    /** The first is told. */
    private void note(Trouble why) {
        trouble = trouble.or(() -> Optional.of(why));
    }

    private static Trouble trouble(Failure failure) {
        return new Trouble(failure.code(), failure.message());
    }

    /** An id that the page chose could be that of any other report; together with the page's address it is its own, and lasts where words change. */
    private Report owned(Report report, Map<String, Integer> taken) {
        if (report.url().isPresent()) {
            return report;
        }
        if (reports.size() == 1) {
            return report.withUrl(address);
        }
        int nth = taken.merge(report.id(), 1, Integer::sum);
        return report.withId(ContentId.of(Optional.of(address + "\n" + report.id() + "\n" + nth), report.text()));
    }

    /** Ends the reading. */
    private static final class FullException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        FullException() {
            super("full", null, false, false);
        }
    }
}
