// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Set;

/** The one form of a publisher's hosts: without the labels that name the kind of reader. */
final class HostForm {

    private static final Set<String> FIRST = AddressTable.names("first-label");
    private static final Set<String> SECOND = AddressTable.names("second-label");
    private static final Set<String> REGISTRIES = AddressTable.names("registry");

    private HostForm() {}

    /** @param host labels in lower case, none of them empty */
    static String of(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        int first = 0;
        while (isSite(labels, first + 1) && FIRST.contains(labels.get(first))) {
            first++;
        }
        int second = first + 1;
        while (isSite(labels, second + 1) && SECOND.contains(labels.get(second))) {
            second++;
        }
        return second == first + 1 ? from(labels, first) : labels.get(first) + "." + from(labels, second);
    }

    private static String from(List<String> labels, int begin) {
        return String.join(".", labels.subList(begin, labels.size()));
    }

    /** Whether the labels from there on can be somebody's: {@code example.org} can, {@code org} and {@code co.uk} cannot. */
    private static boolean isSite(List<String> labels, int begin) {
        int count = labels.size() - begin;
        return count > 2 || count == 2 && !isRegistry(labels.get(begin), labels.getLast());
    }

    private static boolean isRegistry(String label, String top) {
        return top.length() == 2 && REGISTRIES.contains(label);
    }
}
