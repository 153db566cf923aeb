// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.record.Producer;

/**
 * Whose readings are to be made anew: those of others than the program that runs.
 *
 * @param since where it is present, only those by a version before it; a version that cannot be told is before all
 */
record Outdated(Producer running, Optional<Version> since) implements Predicate<Optional<Producer>> {

    @Override
    public boolean test(Optional<Producer> producer) {
        return !producer.equals(Optional.of(running))
                && since.map(version -> isBefore(version, producer)).orElse(true);
    }

    private static boolean isBefore(Version version, Optional<Producer> producer) {
        return producer.map(Producer::version)
                .flatMap(Outdated::parse)
                .map(made -> made.compareTo(version) < 0)
                .orElse(true);
    }

    private static Optional<Version> parse(String words) {
        try {
            return Optional.of(Version.parse(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
