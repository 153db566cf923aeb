// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

/**
 * What a site answered when asked for its robots.txt.
 *
 * @param bytes the file; empty unless the status is one of success
 */
public record RobotsFile(int status, byte[] bytes) {}
