// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

/**
 * Who asks, as every request says: {@code Sitrep/1.0 (+https://example.org/bot)}.
 *
 * @param version of the program
 * @param contact how to reach who runs it, an address of the web or of mail; empty where nobody is named
 */
public record UserAgent(String version, String contact) {

    /** Throws {@link IllegalArgumentException} unless both are plain ASCII without brackets. */
    public UserAgent {
        if (version.isEmpty() || !isPlain(version) || version.indexOf(' ') >= 0 || !isPlain(contact)) {
            throw new IllegalArgumentException(
                    "The contact for web sites may have only ASCII characters without round brackets: " + contact);
        }
    }

    @Override
    public String toString() {
        return "Sitrep/" + version + (contact.isEmpty() ? "" : " (+" + contact + ")");
    }

    private static boolean isPlain(String text) {
        return text.length() <= 200 && text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '(' && c != ')');
    }
}
