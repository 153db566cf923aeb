// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;

/** Dates of the work a page is about, from linked data. */
final class LinkedDates {

    /** Articles; where there are more, they are a list of others. */
    private static final int FEW = 2;

    private LinkedDates() {}

    static List<DateClaim> claims(
            List<LinkedWork> works, Headline headline, Optional<String> address, DateStyle style) {
        List<DateClaim> claims = new ArrayList<>();
        boolean isList = works.stream()
                        .filter(work -> work.kind() == LinkedWork.Kind.ARTICLE)
                        .count()
                > FEW;
        works.stream()
                .filter(work -> work.kind() == LinkedWork.Kind.PAGE
                        || work.kind() == LinkedWork.Kind.ARTICLE && !isList
                        || fits(work, headline, address))
                .sorted(Comparator.comparing((LinkedWork work) -> !fits(work, headline, address))
                        .thenComparing(LinkedWork::kind))
                .limit(2)
                .forEach(work -> {
                    add(work.published(), DateRole.PUBLISHED, style, claims);
                    add(work.modified(), DateRole.UPDATED, style, claims);
                });
        return claims;
    }

    private static boolean fits(LinkedWork work, Headline headline, Optional<String> address) {
        return work.headline().filter(headline::fits).isPresent()
                || work.url()
                        .flatMap(url -> address.map(own -> Address.same(own, url)))
                        .orElse(false);
    }

    private static void add(Optional<String> value, DateRole role, DateStyle style, List<DateClaim> claims) {
        value.flatMap(text -> WrittenDates.first(text, style))
                .map(time -> new DateClaim(time, role, DateSource.LINKED_DATA))
                .ifPresent(claims::add);
    }
}
