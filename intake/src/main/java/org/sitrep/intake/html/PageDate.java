// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.date.PageDateFinder;

/** The day a page was published. */
final class PageDate {

    private PageDate() {}

    static Optional<LocalDate> find(Document page, Optional<String> url) {
        return PageDateFinder.find(page, url).map(dates -> dates.published().day());
    }
}
