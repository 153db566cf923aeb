// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a party holds on an issue, in one report.
 *
 * @param issue its key in the table of issues
 * @param words the words that show it
 * @param said the day it was said, where the text settles that
 */
public record StanceEvidence(Party party, String issue, Stance stance, Words words, Optional<LocalDate> said) {}
