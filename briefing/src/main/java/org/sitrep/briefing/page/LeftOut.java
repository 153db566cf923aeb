// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

/**
 * Things that were found and are not in the brief.
 *
 * @param what their name in the plural
 * @param command what shows them all
 */
public record LeftOut(String what, int count, int of, String command) {}
