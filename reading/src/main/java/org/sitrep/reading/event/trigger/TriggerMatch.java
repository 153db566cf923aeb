// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

/**
 * A trigger at work in the text.
 *
 * @param anchor the token that names the event
 * @param predicate the token that the roles and the status hang from; most often the anchor, else the verb of which the anchor is the
 *     object ("imposed sanctions") or the helper ("will provide")
 */
public record TriggerMatch(int anchor, int predicate, Trigger trigger) {}
