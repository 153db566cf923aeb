// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.time;

/** The four types of TIMEX3 (TimeML 1.2.1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
