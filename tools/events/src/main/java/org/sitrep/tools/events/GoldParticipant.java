// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.Optional;
import org.sitrep.record.text.Span;

/**
 * Who takes part in an event, as a careful reader marked it.
 *
 * @param name the fullest name that the report gives
 * @param span the words in the sentence; empty where only the context tells
 */
record GoldParticipant(String name, Optional<Span> span, Optional<String> country, Optional<String> sector) {}
