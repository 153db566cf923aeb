// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.Collection;
import java.util.Map;

/** In how many reports words have occurred so far. */
public interface WordCounts {

    /** How many reports have been counted. */
    long reports();

    /** How many of them had each of these words, by their hashes; words not seen yet may be left out. */
    Map<Integer, Integer> reportsWith(Collection<Integer> words);
}
