// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

import java.util.Optional;

/**
 * A mention of a place by name.
 *
 * @param place the id of the {@link Place} that is meant; empty when it could not be settled
 */
public record Toponym(Span span, Optional<String> place) {}
