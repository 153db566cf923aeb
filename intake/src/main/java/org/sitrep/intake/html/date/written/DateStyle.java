// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.util.Locale;

/**
 * How a page writes its dates.
 *
 * @param language ISO 639, or an empty string where it is not known
 * @param monthFirst whether 3/4/2025 is the 4th of March
 */
public record DateStyle(String language, boolean monthFirst) {

    /** Of the world's pages whose language is not known. */
    public static final DateStyle UNKNOWN = new DateStyle("", false);

    public DateStyle {
        language = language.toLowerCase(Locale.ROOT);
    }
}
