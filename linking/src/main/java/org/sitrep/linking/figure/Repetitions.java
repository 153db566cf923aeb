// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one report says several times over on one source's word, or of parts of a whole, is one count: the highest. */
final class Repetitions {

    private record Key(long report, Optional<String> source, boolean former) {}

    private Repetitions() {}

    static Collection<Count> drop(List<Count> counts) {
        Map<Key, Count> highest = new LinkedHashMap<>();
        for (Count count : counts) {
            Key key = new Key(count.number(), count.source(), count.told().former());
            highest.merge(key, count, (one, other) -> one.amount().compareTo(other.amount()) >= 0 ? one : other);
        }
        return highest.values();
    }
}
