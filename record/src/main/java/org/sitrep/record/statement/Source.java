// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

import java.util.Optional;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/**
 * Whom a statement is attributed to.
 *
 * @param span the noun phrase with titles and identifying appositives
 * @param actor the id of the {@link Actor} it means, where that is known
 * @param unresolved whether it is a pronoun, or a bare "some" or "others", for which nobody was found
 */
public record Source(Span span, Optional<String> actor, boolean unresolved) {}
