// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

/** Shares from 0 to 1, kept as whole thousandths. */
public final class Thousandths {

    private static final double WHOLE = 1000;

    private Thousandths() {}

    public static int of(double share) {
        return (int) Math.round(share * WHOLE);
    }

    public static double share(int thousandths) {
        return thousandths / WHOLE;
    }
}
