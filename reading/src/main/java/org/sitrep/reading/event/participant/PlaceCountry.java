// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.participant;

import org.sitrep.lexicon.Country;
import org.sitrep.record.text.Span;

/**
 * The country in which a named place lies.
 *
 * @param name the place's name in the text
 */
record PlaceCountry(Country country, Span name) {}
