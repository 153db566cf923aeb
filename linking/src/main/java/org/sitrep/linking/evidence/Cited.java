// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

/**
 * Words of one of several reports.
 *
 * @param report the report's number, see {@link LinkedEvidence#number()}
 */
public record Cited(long report, Words words) {}
