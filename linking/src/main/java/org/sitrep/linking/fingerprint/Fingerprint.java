// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report is compared by.
 *
 * @param day when it was published
 * @param publisher the publisher's family, by which two papers of one house are known as one
 * @param agency the news agency whose mark it bears
 */
public record Fingerprint(
        Optional<LocalDate> day, Optional<String> publisher, Optional<String> agency, Sketch sketch, Profile profile) {}
