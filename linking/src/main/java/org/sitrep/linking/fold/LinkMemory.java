// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.linking.fingerprint.WordCounts;

/** What is kept of the reports that have their place, by key. */
public interface LinkMemory extends WordCounts {

    /** Counts the words of one more report. */
    void count(Set<Integer> words);

    /**
     * The reports under each of these keys.
     *
     * @param most of each key only so many, the latest: what ties more than that ties nothing that is long past
     */
    Map<Long, List<Long>> latest(Collection<Long> keys, int most);

    /** These reports, in any order; each is there. */
    List<LinkedReport> reports(Collection<Long> numbers);

    /** The words of a report. */
    String text(long report);

    /** How many reports a story has. */
    int sizeOf(String story);

    /** Keeps a report that has its place under keys. Its number is higher than those before. */
    void keep(LinkedReport report, String text, Collection<Long> keys);

    /** From now on two origins are one, which goes by the name of the second. */
    void join(String origin, String into);
}
