// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the last reports, as many as memory is set aside for. Not thread-safe. */
final class RecentIds {

    private static final int MOST = 100_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Remembers an id; false when it is among those remembered. */
    boolean add(String id) {
        boolean added = ids.add(id);
        if (ids.size() > MOST) {
            ids.remove(ids.iterator().next());
        }
        return added;
    }
}
