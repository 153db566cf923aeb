// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

/**
 * A place on the map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Spot(String name, double latitude, double longitude) {}
