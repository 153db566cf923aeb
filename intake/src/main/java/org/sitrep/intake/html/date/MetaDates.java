// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.lexicon.Table;

/** Dates in {@code meta} elements. */
final class MetaDates {

    private static final Table NAMES = Table.load(MetaDates.class, "meta-names.tsv");
    private static final Evaluator HEAD = Selector.evaluatorOf("head");
    private static final List<String> NAMING = List.of("property", "name", "http-equiv");

    private MetaDates() {}

    static List<DateClaim> claims(Document page, DateStyle style) {
        Map<String, String> values = values(page);
        List<DateClaim> claims = new ArrayList<>();
        for (Table.Row row : NAMES.rows()) {
            DateRole role = DateRole.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            Optional.ofNullable(values.get(row.get("name")))
                    .flatMap(value -> WrittenDates.first(value, style))
                    .map(time -> new DateClaim(time, role, DateSource.METADATA))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    /** The first value of each name. */
    private static Map<String, String> values(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            Stream.concat(NAMING.stream().map(meta::attr), ofPage(meta))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .forEach(name -> values.putIfAbsent(name, meta.attr("content")));
        }
        return values;
    }

    /** The microdata of a page's head are its own; those of its body may be of anything in it. */
    private static Stream<String> ofPage(Element meta) {
        return Stream.of(meta.attr("itemprop")).filter(name -> meta.closest(HEAD) != null);
    }
}
