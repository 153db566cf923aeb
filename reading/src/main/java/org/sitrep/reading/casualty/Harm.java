// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.OptionalInt;
import org.sitrep.record.quantity.QuantityEffect;

/**
 * A word that tells of harm.
 *
 * @param cue its token
 * @param victim the head of the phrase for whom it befell; empty where the text names nobody
 */
record Harm(int cue, OptionalInt victim, QuantityEffect effect) {}
