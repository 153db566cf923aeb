// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.regex.Pattern;

/**
 * The one form of all addresses under which a page can be had: without scheme, tracking, and what only tells a telephone's page from the
 * page. What is no address of the web stands for itself.
 *
 * <p>The form of a form is the form itself, with {@code https://} in front or without.
 */
final class CanonicalAddress {

    /** Browsers pass over them wherever they stand in an address. */
    private static final Pattern LINE_BREAKS_AND_TABS = Pattern.compile("[\\t\\n\\r]");

    private CanonicalAddress() {}

    static String of(String address) {
        String written = LINE_BREAKS_AND_TABS.matcher(address).replaceAll("").strip();
        return WebAddress.find(written).map(CanonicalAddress::form).orElse(written);
    }

    private static String form(WebAddress address) {
        return Page.of(address.authority(), PathForm.of(address.path())).form()
                + QueryForm.of(address.query())
                + (address.state().isEmpty() ? "" : WebAddress.STATE + PercentEncoding.normalize(address.state()));
    }
}
