// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Map;

/**
 * What a commit of the index says of itself.
 *
 * @param identity of the archive it was made from
 * @param sequence how far in the archive's sequence of changes it has come
 */
record Stamp(String identity, long sequence) {

    /** To be raised whenever the fields or the analysis change; every index is then made again. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String IDENTITY_KEY = "archive";
    private static final String SEQUENCE_KEY = "sequence";

    Map<String, String> toUserData() {
        return Map.of(FORMAT_KEY, FORMAT, IDENTITY_KEY, identity, SEQUENCE_KEY, Long.toString(sequence));
    }

    /** What an index is good for in the archive {@code identity}, by what is written on its last commit. */
    static IndexState state(Map<String, String> userData, String identity) {
        String format = userData.getOrDefault(FORMAT_KEY, "none");
        if (!format.equals(FORMAT)) {
            return new IndexState.OtherFormat(format);
        }
        String owner = userData.getOrDefault(IDENTITY_KEY, "none");
        if (!owner.equals(identity)) {
            return new IndexState.OtherArchive(owner);
        }
        try {
            return new IndexState.Ready(Long.parseLong(userData.getOrDefault(SEQUENCE_KEY, "none")));
        } catch (NumberFormatException e) {
            return new IndexState.Damaged("The last commit does not say how far it has come.");
        }
    }
}
