// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

/**
 * Who made a reading: two readings of one text by the same producer are equal.
 *
 * @param version of the program
 * @param tables a digest of its lexicons, grammars and learned weights
 * @param gazetteer a digest of the places it knows
 */
public record Producer(String version, String tables, String gazetteer) {}
