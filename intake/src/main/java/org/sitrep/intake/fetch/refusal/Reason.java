// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.refusal;

import java.util.Locale;

/** Why an address was not fetched. */
public enum Reason {
    /** It is no address of the web. */
    MALFORMED,
    /** It is neither http nor https. */
    SCHEME,
    /** It has a user's name or password in it. */
    USER_INFO,
    /** It names a port where no web pages are served. */
    PORT,
    /** It leads to an address that is not public. */
    ADDRESS,
    /** Its host has no address. */
    DNS,
    /** The host cannot be reached, or closed the connection without an answer. */
    UNREACHABLE,
    /** The proxy cannot be used. */
    PROXY,
    /** The host could not prove who it is. */
    TLS,
    /** The answer is not HTTP, or beyond the bounds of its head. */
    NOT_HTTP,
    /** It took too long. */
    TOO_SLOW,
    /** The answer is longer than is taken. */
    TOO_LARGE,
    /** The answer, decoded, is longer than is taken, or far longer than it was. */
    BOMB,
    /** The answer ended before its end. */
    TRUNCATED,
    /** The answer is encoded in a way that was not offered, or wrongly. */
    ENCODING,
    /** One address sent on to the next, too often. */
    TOO_MANY_REDIRECTS,
    /** The site's robots.txt does not let us, or could not be read. */
    ROBOTS,
    /** The host answered with a status that is not one of success. */
    STATUS,
    /** The host is to be left alone for a while. */
    BACK_OFF,
    /** The thread was interrupted. */
    INTERRUPTED;

    /** The short name that programs may rely on: {@code too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
