// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

/**
 * Why a visit brought nothing.
 *
 * @param code for programs
 * @param sentence for people
 */
public record Trouble(String code, String sentence) {}
