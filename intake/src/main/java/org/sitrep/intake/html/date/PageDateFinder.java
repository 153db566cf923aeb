// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.data.LinkedData;
import org.sitrep.intake.html.date.written.DateStyle;

/** Finds when a page was published. The same page gives the same answer on any day and anywhere. */
public final class PageDateFinder {

    private PageDateFinder() {}

    /**
     * The dates of a page.
     *
     * @param page as it was parsed, with nothing taken out
     * @param address where it was fetched from, or what it says its address is
     */
    public static Optional<PageDates> find(Document page, Optional<String> address) {
        Headline headline = Headline.of(page);
        PageText text = PageText.of(page, headline);
        DateStyle style = PageStyle.of(page, address, text.text());
        NearbyDates nearby = new NearbyDates(text, style);
        List<DateClaim> inAddress = AddressDate.claims(address, style);
        List<DateClaim> all = Stream.of(
                        LinkedDates.claims(LinkedData.works(page), headline, address, style),
                        MetaDates.claims(page, style),
                        nearby.explicit(),
                        inAddress,
                        ScriptDates.claims(page, style),
                        nearby.others())
                .flatMap(List::stream)
                .toList();
        List<DateClaim> readable =
                Stream.concat(inAddress.stream(), nearby.close().stream()).toList();
        List<DateClaim> doubtful = Stream.concat(
                        nearby.doubtful().stream(), AddressDate.ofPicture(page, style).stream())
                .toList();
        return chosen(all, doubtful, readable);
    }

    private static Optional<PageDates> chosen(List<DateClaim> all, List<DateClaim> doubtful, List<DateClaim> readable) {
        Optional<DateClaim> updated = first(all, DateRole.UPDATED);
        return first(all, DateRole.PUBLISHED)
                .or(() -> updated)
                .or(() -> first(doubtful, DateRole.PUBLISHED))
                .map(claim -> new PageDates(
                        LocalDay.of(claim, readable),
                        updated.map(change -> LocalDay.of(change, readable)),
                        claim.source()));
    }

    private static Optional<DateClaim> first(List<DateClaim> claims, DateRole role) {
        return claims.stream().filter(claim -> claim.role() == role).findFirst();
    }
}
