// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.util.Optional;
import org.sitrep.record.Producer;

/**
 * How many readings a program made.
 *
 * @param producer empty for readings that do not say
 */
public record ProducerCount(Optional<Producer> producer, long readings) {}
