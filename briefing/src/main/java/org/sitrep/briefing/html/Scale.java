// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.util.Locale;

/** Turns values into lengths on a drawing. */
record Scale(double from, double to, double begin, double end) {

    /** In units of the drawing, with one decimal. */
    String at(double value) {
        return String.format(Locale.ROOT, "%.1f", length(value));
    }

    double length(double value) {
        return begin + (value - from) / (to - from) * (end - begin);
    }
}
