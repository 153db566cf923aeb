// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

/**
 * How many reports that were found have a value.
 *
 * @param value the value, as it was given
 * @param reports at least 1
 */
public record FacetCount(String value, int reports) {}
