// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

/**
 * Where a report belongs.
 *
 * @param origin the id of its origin, the same for all reports whose words come from one
 * @param story the id of its story
 */
public record Placement(String origin, String story) {}
