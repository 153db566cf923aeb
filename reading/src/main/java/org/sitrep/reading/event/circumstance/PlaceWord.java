// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import org.sitrep.record.place.Place;

/** A word that names a place. */
record PlaceWord(int token, Place place) {}
