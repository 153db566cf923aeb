// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made alike for comparison: lower case, no accents, no marks of direction, digits of any script as 0 to 9, plain commas and hyphens, single spaces. */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0640]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    public static String of(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = INVISIBLE.matcher(ACCENTS.matcher(split).replaceAll("")).replaceAll("");
        String whole = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return digits(ACCENTS.matcher(SPACE.matcher(whole).replaceAll(" ")).replaceAll(""));
    }

    private static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(folded((char) c)));
        return out.toString();
    }

    private static char folded(char c) {
        if (c > '9' && Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case 'ı' -> 'i';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'أ', 'إ', 'آ' -> 'ا';
            case '،', '、' -> ',';
            case '’', '‘', 'ʼ', '`' -> '\'';
            case '‐', '‑', '‒', '–', '—' -> '-';
            case '॰' -> '.';
            default -> c;
        };
    }
}
