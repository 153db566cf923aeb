// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Locale;

/** Language tags as reports and pages give them: {@code en}, {@code en-GB}, {@code en_US}, {@code eng}, {@code English}. */
public final class LanguageTag {

    public static final String ENGLISH = "en";

    private LanguageTag() {}

    /** The ISO 639-1 code, or the tag in lower case where it is not known. */
    public static String code(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            if (lower.equals(language.getISO3Language())
                    || lower.equals(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
                return code;
            }
        }
        return lower.split("[-_]", 2)[0];
    }
}
