// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.place;

import java.util.Optional;
import org.sitrep.record.text.Span;

/**
 * A mention of a place by name.
 *
 * @param place the id of the {@link Place} that is meant; empty when it could not be settled
 * @param use whether the place itself is spoken of
 * @param confidence how likely that place is, from 0 to 1, among those of the name; empty when there is none
 */
public record Toponym(Span span, Optional<String> place, ToponymUse use, Optional<Double> confidence) {}
