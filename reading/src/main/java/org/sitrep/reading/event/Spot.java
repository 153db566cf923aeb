// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import org.sitrep.record.Place;

/** A word that names a place. */
record Spot(int token, Place place) {}
