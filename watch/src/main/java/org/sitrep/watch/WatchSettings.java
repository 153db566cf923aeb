// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

/**
 * How feeds are watched.
 *
 * @param hosts how many hosts are asked at the same time
 */
public record WatchSettings(Pace pace, Looks looks, int hosts) {

    /** The usual settings: 32 hosts at a time. */
    public static final WatchSettings USUAL = new WatchSettings(Pace.USUAL, Looks.USUAL, 32);

    public WatchSettings withPace(Pace other) {
        return new WatchSettings(other, looks, hosts);
    }
}
