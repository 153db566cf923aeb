// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlacePrecision;

/**
 * Where an event happens.
 *
 * @param place id of the {@link Place}
 * @param precision how closely that is known
 */
public record Where(String place, PlacePrecision precision) {}
