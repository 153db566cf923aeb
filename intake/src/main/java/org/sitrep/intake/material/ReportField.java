// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Locale;

/** What a line or a row may say of a report. */
public enum ReportField {
    ID,
    TEXT,
    TITLE,
    PUBLISHED,
    PUBLISHER,
    URL,
    LANGUAGE,
    BYLINE;

    /** How the contract of the input calls it: {@code published}. */
    public String contractName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
