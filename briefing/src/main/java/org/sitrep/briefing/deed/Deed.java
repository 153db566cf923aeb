// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.deed;

/**
 * What is done, as a brief says it.
 *
 * @param severity how much it weighs on people and states, from 0 to 5
 * @param noun "air strike"
 * @param by what stands before those who do it
 * @param to what stands before those to whom it is done
 */
public record Deed(double severity, String noun, String by, String to) {}
