// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Optional;

/** The letters before a number in one token: "RM10", "Rs500". */
final class MoneyCodes {

    private static final Currencies ALL = Currencies.load();

    private MoneyCodes() {}

    /** The currency whose letters begin a token that goes on in digits. */
    static Optional<String> prefix(String form) {
        int digits = 0;
        while (digits < form.length() && !Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        boolean upper = digits > 1 && digits < form.length() && Character.isUpperCase(form.charAt(0));
        return upper ? ALL.find(form.substring(0, digits)) : Optional.empty();
    }
}
