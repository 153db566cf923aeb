// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/** The vocabularies of feeds by the address of their namespace and, where a prefix was not declared, by the prefix that is usual. */
final class Vocabularies {

    private static final Map<String, String> BY_ADDRESS = new HashMap<>();
    private static final Map<String, String> BY_PREFIX = new HashMap<>();
    private static final Pattern BARE = Pattern.compile("^https?://(?:www\\.)?|[/#]+$");

    static {
        for (Table.Row row : Table.load(Vocabularies.class, "namespaces.tsv").rows()) {
            String vocabulary = row.get("vocabulary");
            row.list("addresses").forEach(address -> BY_ADDRESS.put(bare(address), vocabulary));
            row.list("prefixes").forEach(prefix -> BY_PREFIX.put(prefix, vocabulary));
        }
    }

    private Vocabularies() {}

    /** The vocabulary of a namespace; the usual one of the prefix where the address is none that is known. */
    static String of(String address, String prefix) {
        String known = BY_ADDRESS.get(bare(address));
        return known != null ? known : ofPrefix(prefix);
    }

    /** The vocabulary that a prefix usually stands for; the prefix itself where none is known. */
    static String ofPrefix(String prefix) {
        return BY_PREFIX.getOrDefault(prefix, prefix);
    }

    /** Addresses are compared as people mistype them: whatever the case, the scheme and the last sign. */
    private static String bare(String address) {
        return BARE.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
