// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.archive.watch.ArticleState;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.KeptValidators;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/**
 * What one fetch brought: its bytes are kept once, before any report that was made of them. Not thread-safe.
 */
final class Arrival {

    private final VisitContext context;
    private final String feed;
    private final Fetched.Body body;
    private final List<KeptCapture> rows = new ArrayList<>();
    private Optional<KeptCapture> capture = Optional.empty();

    /** @param feed the address of the feed that led to it */
    Arrival(VisitContext context, String feed, Fetched.Body body) {
        this.context = context;
        this.feed = feed;
        this.body = body;
    }

    /** Where it is kept, a row for each report that was made of it. */
    List<KeptCapture> captures() {
        return List.copyOf(rows);
    }

    /** Keeps what an article is by now, unless it says what it said. */
    ArticleState keep(List<Report> reports, ArticleState last, Optional<KeptValidators> given)
            throws InterruptedException {
        String words = Hashes.ofWords(reports.stream().map(Report::text).toList());
        if (last.words().equals(Optional.of(words))) {
            return last.had(Optional.empty(), Optional.empty(), given);
        }
        KeptCapture place = capture.orElseGet(() -> context.captures().keep(body));
        capture = Optional.of(place);
        List<Kept> kept = new ArrayList<>();
        for (Report report : reports) {
            kept.add(context.keeper().keep(report));
        }
        kept.forEach(each -> context.tell(to -> to.kept(feed, each)));
        Optional<String> key = keys(kept).findFirst();
        keys(kept).map(place::of).forEach(rows::add);
        ArticleState had = last.had(key, Optional.of(words), given);
        return key.isPresent() ? had : had.failed(refusal(kept));
    }

    private static Stream<String> keys(List<Kept> kept) {
        return kept.stream().flatMap(each -> each.findKey().stream()).map(ReportId::value);
    }

    private static Trouble refusal(List<Kept> kept) {
        return kept.stream()
                .flatMap(each -> each instanceof Kept.Unread unread ? Stream.of(unread.failure()) : Stream.of())
                .map(failure -> new Trouble(failure.code(), failure.message()))
                .findFirst()
                .orElseGet(() -> new Trouble("empty-text", "There is no report in it."));
    }
}
