// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Report;

/** The country a report was published in, by its publisher's name or the address it stands at. Immutable and thread-safe. */
public final class Publishers {

    private static final Pattern HOST = Pattern.compile("https?://([^/:?#@\\s]+)");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    private Publishers() {}

    public static Publishers load() {
        Publishers publishers = new Publishers();
        for (Table.Row row : Table.load(Publishers.class, "publishers.tsv").rows()) {
            publishers.byName.put(row.get("publisher").toLowerCase(Locale.ROOT), row.get("country"));
            row.list("domains").forEach(domain -> publishers.byDomain.put(domain, row.get("country")));
        }
        return publishers;
    }

    /** ISO 3166-1 alpha-2; empty where neither name nor address tells. */
    public Optional<String> findCountry(Report report) {
        return report.publisher()
                .map(name -> byName.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> report.url().flatMap(this::findByAddress));
    }

    private Optional<String> findByAddress(String address) {
        Matcher matcher = HOST.matcher(address);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        String domain = host.startsWith("www.") ? host.substring(4) : host;
        String last = domain.substring(domain.lastIndexOf('.') + 1);
        return Optional.ofNullable(byDomain.get(domain)).or(() -> findByCountryDomain(last));
    }

    /** Two letters are a country's code, but for the United Kingdom's; some are sold to all the world. */
    private Optional<String> findByCountryDomain(String last) {
        String code = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        boolean sold = byDomain.getOrDefault(last, "").equals("XX");
        return sold ? Optional.empty() : Countries.get().findByCode(code).map(Country::code);
    }
}
