// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.util.HashMap;
import java.util.Map;

/**
 * What has to be remembered while a record is written or read: the last number in each place, and the records of each type that have occurred.
 * Numbers in one place are often near one another, so that their differences are small.
 */
final class Slots {

    private final Map<Class<?>, Integer> tables = new HashMap<>();
    private int numbers;

    /** A place for numbers of its own. */
    int number() {
        return numbers++;
    }

    /** The place for records of a type. */
    int table(Class<?> type) {
        return tables.computeIfAbsent(type, added -> tables.size());
    }

    int numbers() {
        return numbers;
    }

    int tables() {
        return tables.size();
    }
}
